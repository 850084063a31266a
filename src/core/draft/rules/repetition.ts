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
      if (!next || next.block !== sentence.block || !echoes(sentence.folded, next.folded)) break;
      row.push(next);
    }
    const before = reading.sentences[sentence.index - 1];
    const last = row.at(-1);
    if (row.length < leastInARow(row) || !last || sentence.quotations.length > 0) return [];
    if (before?.block === sentence.block && echoes(before.folded, sentence.folded)) return [];
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
  return row.every(({ text }) => text.split(/\s+/u).length <= SHORT) ? 2 : IN_A_ROW;
}

const COMMON = new Set(
  'the a an it he she they i in on at to of and but this that there his her its'.split(' '),
);

function echoes(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.length < 2 || b.length < 2 || a.length > LONGEST || b.length > LONGEST) return false;
  const start = a[0] === b[0] && a[1] === b[1];
  const end = a.at(-1) === b.at(-1) && !COMMON.has(a.at(-1) ?? '');
  return start || end;
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}'-]+/gu) ?? [];
}
