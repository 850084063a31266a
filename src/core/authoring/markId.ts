import { isSlug, slugOf } from '../pack/slug.ts';

/** An id says what a mark is on in so many words. */
const MOST_WORDS = 4;
/** In every other language than those of Latin letters. */
const WITHOUT_LETTERS = 'mark';

/**
 * An id for a new mark that says what it is on: its first words, or its technique where these have no Latin letters.
 *
 * @param taken the ids of all marks of the quiz, those adrift too: an id is never used twice
 */
export function newMarkId(taken: Iterable<string>, words: string, technique = ''): string {
  const first = slugOf(words).split('-').slice(0, MOST_WORDS).join('-').slice(0, 40);
  const name = [first, technique].find(isSlug) ?? WITHOUT_LETTERS;
  const others = new Set(taken);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}-${count}`;
    if (!others.has(id)) return id;
  }
}
