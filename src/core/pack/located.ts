import type { Folded } from '../anchoring/fold.ts';
import { fold } from '../anchoring/fold.ts';
import { locate } from '../anchoring/locate.ts';
import { locateApproximately } from '../anchoring/locateApproximately.ts';
import type { Selector } from '../anchoring/selector.ts';
import { indexed } from '../anchoring/textIndex.ts';
import type { Article, Span } from '../article/article.ts';
import type { Key, KeyItem, Note } from './keySchema.ts';

// No zod in here: this runs in the browser on a text that a reader brings.

/** Where something of a key stands in an article. */
export interface Located {
  /** In order of position; one, or several for a selector that says `every`. */
  readonly places: readonly Span[];
  /** The lowest likeness of a place to its selector: 1 is exact; below 1 only in tolerant mode. */
  readonly score: number;
}

export type LocatedItem = Omit<KeyItem, 'at'> & Located;
export type LocatedNote = Omit<Note, 'at'> & Located;

/** A key whose selectors have become spans of one article. */
export interface LocatedKey {
  readonly items: readonly LocatedItem[];
  readonly fair: readonly LocatedNote[];
  readonly contested: readonly LocatedNote[];
  readonly discuss: readonly string[];
}

/** The parts of a key that anchoring needs. */
export type AuthoredKey = Pick<Key, 'items' | 'fair' | 'contested' | 'discuss'>;
/** What stands for a key that is not told. */
export const NO_KEY: AuthoredKey = { items: [], fair: [], contested: [], discuss: [] };

/** A key without what only its file needs. */
export function authoredPart({ items, fair, contested, discuss }: AuthoredKey): AuthoredKey {
  return { items, fair, contested, discuss };
}

export type KeySection = 'items' | 'fair' | 'contested';

/**
 * `strict` is for a pack's own text: exact matches only, and one only unless the selector says `every`.
 * `tolerant` is for a text that somebody brings: the best match above the floor.
 */
export type LocateMode = 'strict' | 'tolerant';

/** Why a selector has no place. */
export interface Unlocated {
  readonly code: 'absent' | 'ambiguous';
  /** The matches of an ambiguous selector. */
  readonly places: readonly Span[];
}

export interface UnlocatedEntry extends Unlocated {
  readonly section: KeySection;
  readonly id: string;
}

/** The places of one selector, or why it has none. */
export function locateSelector(text: Folded, selector: Selector, mode: LocateMode): Located | Unlocated {
  const exact = locate(text, selector);
  if (selector.every ? exact.length > 0 : exact.length === 1) return { places: exact, score: 1 };
  if (mode === 'strict') return { code: exact.length > 0 ? 'ambiguous' : 'absent', places: exact };
  const best = locateApproximately(text, selector);
  if (best === null) return { code: 'absent', places: [] };
  return { places: [{ start: best.start, end: best.end }], score: best.score };
}

/** Puts a key on an article. What could not be placed is left out of the key and listed. */
export function locateKey(
  article: Article,
  key: AuthoredKey,
  mode: LocateMode,
): { located: LocatedKey; unlocated: UnlocatedEntry[] } {
  const text = indexed(fold(article.text));
  const unlocated: UnlocatedEntry[] = [];
  const place = <Entry extends { id: string; at: Selector }>(
    section: KeySection,
    entries: readonly Entry[],
  ) =>
    entries.flatMap(({ at, ...rest }) => {
      const outcome = locateSelector(text, at, mode);
      if (!('code' in outcome)) return [{ ...rest, ...outcome }];
      unlocated.push({ section, id: rest.id, ...outcome });
      return [];
    });
  const located = {
    items: place('items', key.items),
    fair: place('fair', key.fair),
    contested: place('contested', key.contested),
    discuss: key.discuss,
  };
  return { located, unlocated };
}
