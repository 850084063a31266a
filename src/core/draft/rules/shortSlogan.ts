import type { Candidate, Rule } from '../candidate.ts';
import { asks, inHeading } from '../patterns.ts';
import type { Sentence } from '../reading/sentence.ts';

const MOST_WORDS = 6;

/** Two or more very short sentences in a row that end a paragraph: “The wall cannot talk. We can.” */
export const shortSlogan: Rule = {
  id: 'short-slogan',
  find(sentence, reading) {
    if (!isShort(sentence) || inHeading(sentence, reading)) return [];
    const before = reading.sentences[sentence.index - 1];
    if (before?.block === sentence.block && isShort(before)) return [];
    const row = [sentence];
    for (let at = sentence.index + 1; ; at += 1) {
      const next = reading.sentences[at];
      if (next?.block !== sentence.block) break;
      if (!isShort(next)) return [];
      row.push(next);
    }
    const last = row.at(-1);
    if (!last || row.length < 2 || row.length > 5 || row.some((one) => asks(one, reading))) return [];
    const found: Candidate = {
      start: sentence.start,
      end: last.end,
      technique: 'slogan',
      rule: 'short-slogan',
      strength: 1,
    };
    return [found];
  },
};

function isShort({ text, quotations, reported, folded }: Sentence): boolean {
  return (
    quotations.length === 0 &&
    !reported &&
    !/\b(?:i|my)\b/u.test(folded) &&
    text.split(/\s+/u).length <= MOST_WORDS
  );
}
