import type { Candidate, Rule } from '../candidate.ts';
import type { Sentence } from '../reading/sentence.ts';

/** Sentences that begin alike count from this many in a row. */
const IN_A_ROW = 3;
/** Two are enough where both are this short, in words: “They promised. They promised again.” */
const SHORT = 7;
/** An echo is short: longer sentences that begin alike are a list. */
const LONGEST = 14;

/** The same words begin, or end, several short sentences in a row. */
export const repetition: Rule = {
  id: 'repetition',
  find(sentence, reading) {
    const row = [sentence];
    for (let at = sentence.index + 1; at < reading.sentences.length && row.length < 6; at += 1) {
      const next = reading.sentences[at];
      if (!next || next.block !== sentence.block || !rhymes(sentence.folded, next.folded)) break;
      row.push(next);
    }
    const before = reading.sentences[sentence.index - 1];
    const last = row.at(-1);
    if (row.length < leastInARow(row) || !last || sentence.quotations.length > 0) return [];
    if (before?.block === sentence.block && rhymes(before.folded, sentence.folded)) return [];
    const found: Candidate = {
      start: sentence.start,
      end: last.end,
      technique: 'repetition',
      rule: 'repetition',
      strength: 2,
    };
    return [found];
  },
};

function leastInARow(row: readonly Sentence[]): number {
  const [first, second] = row;
  const short = row.every(({ text }) => text.split(/\s+/u).length <= SHORT);
  return short && first && second && echoes(first.folded, second.folded) ? 2 : IN_A_ROW;
}

const COMMON = new Set(
  'the a an it he she they i in on at to of and but this that there his her its'.split(' '),
);

/** Whether two sentences begin with the same two words, or end with the same one. */
function echoes(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (Math.min(a.length, b.length) < 2 || Math.max(a.length, b.length) > LONGEST) return false;
  const start = a[0] === b[0] && a[1] === b[1];
  return start || (a.at(-1) === b.at(-1) && !COMMON.has(a.at(-1) ?? ''));
}

/** Short sentences echo more easily: by their first word, or by any long one. */
function rhymes(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (Math.max(a.length, b.length) > SHORT) return echoes(one, other);
  const shared = a.some((word) => word.length >= SHARED_LETTERS && b.includes(word));
  return shared || (a[0] === b[0] && PERSONS.has(a[0] ?? ''));
}

const SHARED_LETTERS = 4;
const PERSONS = new Set(['we', 'they', 'no', 'our', 'their', 'you', 'not', 'every', 'he', 'she']);

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}'-]+/gu) ?? [];
}
