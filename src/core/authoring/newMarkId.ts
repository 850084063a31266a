import { slugOf } from '../pack/slug.ts';

/** So many words make an id: enough to know it again. */
const WORDS = 4;

/**
 * An id for a mark, made of the words it lies on (or any words that tell it), that none of `taken` is. It becomes the id
 * of the key item, so it is given once and kept while the words change.
 */
export function newMarkId(taken: ReadonlySet<string>, words: string): string {
  const name = slugOf(words.trim().split(/\s+/u).slice(0, WORDS).join(' ')) || 'mark';
  let id = name;
  for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
  return id;
}
