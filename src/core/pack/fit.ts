import type { Article } from '../article/article.ts';
import { type AuthoredKey, type LocatedKey, type LocateMode, locateKey } from './located.ts';

/** How a text suits a key. */
export interface Fit {
  /** What of the key has a place in the text. */
  readonly key: LocatedKey;
  /** Whether every selector of the key stands in the text word for word. */
  readonly exact: boolean;
  /** Items of the key that have a place in the text, and how many there are. */
  readonly anchored: number;
  readonly items: number;
}

/** Holds a text against a key: `tolerant` for a copy, which may differ from the text that the key was made for. */
export function fitKey(article: Article, key: AuthoredKey, mode: LocateMode): Fit {
  const { located, unlocated } = locateKey(article, key, mode);
  const entries = [...located.items, ...located.fair, ...located.contested];
  return {
    key: located,
    exact: unlocated.length === 0 && entries.every(({ score }) => score === 1),
    anchored: located.items.length,
    items: key.items.length,
  };
}
