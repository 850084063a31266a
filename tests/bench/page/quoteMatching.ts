import search from 'approx-string-match';
import { fold } from '../../../src/core/anchoring/fold.ts';
import { locateApproximately } from '../../../src/core/anchoring/locateApproximately.ts';
import { repeatable } from '../generatedText.ts';
import type { Table } from '../table.ts';
import { median } from './statistics.ts';

const COUNT = 25;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * How long 25 quotes with one to three edits take to find in a long text, and how many of 25 short strings that are
 * not there are "found": ours beside approx-string-match with half the quote's length as allowance, which is how
 * Hypothesis's matcher calls it.
 *
 * @param text where they are looked for
 * @param once a text without repetitions that the quotes are taken from
 */
export function quoteMatching(text: string, once: string, times: number): Table {
  const random = repeatable(11);
  const below = (limit: number) => Math.floor(random() * limit);
  const edited = Array.from({ length: COUNT }, () => {
    const start = below(once.length - 120);
    return withEdits(once.slice(start, start + 30 + below(80)), 1 + below(3), below);
  });
  const absent = Array.from({ length: COUNT }, () => unheardOf(text, 6 + below(6), below));
  const folded = fold(text);
  const ours = (quote: string) => locateApproximately(folded, { quote }) !== null;
  const plain = (quote: string) => search(text, quote, Math.min(256, quote.length / 2)).length > 0;
  const rows = [
    { name: 'Slantwise', finds: ours },
    { name: 'approx-string-match, half the quote allowed', finds: plain },
  ].map(({ name, finds }) => {
    const runs = Array.from({ length: times }, () => {
      const before = performance.now();
      const found = edited.filter(finds).length;
      return { ms: performance.now() - before, found };
    });
    return [
      name,
      median(runs.map(({ ms }) => ms)),
      `${runs[0]?.found ?? 0} of ${COUNT}`,
      `${absent.filter(finds).length} of ${COUNT}`,
    ];
  });
  return {
    title: `Quotes in ${text.split(/\s+/).length.toLocaleString('en-GB')} words`,
    columns: ['matcher', `${COUNT} edited quotes (ms)`, 'found', 'absent strings “found”'],
    rows,
    note:
      'Edits are one to three letters changed, left out or put in. Hypothesis’s matcher is not published by itself; ' +
      'the second line is the search it is made of, called as it calls it.',
  };
}

function withEdits(quote: string, edits: number, below: (limit: number) => number): string {
  let made = quote;
  for (let left = edits; left > 0; left -= 1) {
    const at = below(made.length);
    const letter = ALPHABET.charAt(below(26));
    const kind = below(3);
    made = made.slice(0, at) + (kind === 0 ? '' : letter) + made.slice(kind === 2 ? at : at + 1);
  }
  return made;
}

/** A word-like string that stands nowhere in the text. */
function unheardOf(text: string, length: number, below: (limit: number) => number): string {
  for (;;) {
    const made = Array.from({ length }, () => ALPHABET.charAt(below(26))).join('');
    if (!text.includes(made)) return made;
  }
}
