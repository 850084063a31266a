import { inject } from 'vitest';
import type { Article, Span } from '../../../src/core/article/article.ts';
import type { LocatedItem, LocatedKey } from '../../../src/core/pack/located.ts';
import { readPack } from '../../../src/packs/readPacks.ts';

/** A quiz as the core knows it, to hold the page against. */
export interface KnownQuiz {
  readonly slug: string;
  readonly title: string;
  readonly article: Article;
  readonly key: LocatedKey;
}

/** Reads a pack the site was built of, with its text in place. */
export async function knownQuiz(slug: string): Promise<KnownQuiz> {
  const { pack } = await readPack(inject('quizzes'), slug);
  if (!pack?.article || !pack.located) throw new Error(`${slug} has no text in place.`);
  return { slug, title: pack.meta.title, article: pack.article, key: pack.located };
}

/** A place of a key item, and the item. */
export interface Answer extends Span {
  readonly item: LocatedItem;
}

/** Some core items spread over the text, each with its only place, none touching another of them. */
export function answers({ key }: KnownQuiz, count: number): Answer[] {
  const all = key.items
    .filter(({ weight, places }) => weight === 'core' && places.length === 1)
    .flatMap((item) => item.places.map(({ start, end }) => ({ start, end, item })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = all.filter(
    (one, index) => all.slice(0, index).every(({ end }) => end < one.start) && one.end - one.start < 150,
  );
  const step = Math.max(1, Math.floor(apart.length / count));
  return apart.filter((_, index) => index % step === 0).slice(0, count);
}
