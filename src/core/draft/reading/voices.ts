import type { Span } from '../../article/article.ts';
import { overLines } from '../overLines.ts';

/** Below this many quotations nobody tells an account from a report. */
const LEAST_QUOTATIONS = 12;
/** Most quotations of an account are pieces of sentences: the median is no longer than this, in words. */
const LONGEST_MEDIAN = 8;
const MOSTLY = 0.7;

const SPEAKER = overLines('gu')`
    \b(\p{Lu}[\p{L}’'-]+),? (?:also |then |now )?(?:writes|wrote|says|said|argues|argued|sees|calls|
    called|concludes|adds|names|asks|claims|describes|opens|replies|allows)\b|\b(?:writes|says|argues|
    concludes|adds|asks|said|wrote) (\p{Lu}[\p{L}’'-]+)`;

/**
 * Whether the words in quotation marks are what the piece is about: the whole of it stands in quotation marks (a speech,
 * an interview), or it is an account of one person’s words, quoted in many pieces. Then a quoted word is judged like
 * any other. In a report several people speak, mostly in whole sentences: their words are theirs.
 */
export function quotesAreThePiece(text: string, quotations: readonly Span[]): boolean {
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  if (text.length > 0 && quoted > MOSTLY * text.length) return true;
  if (quotations.length < LEAST_QUOTATIONS) return false;
  const lengths = quotations
    .map(({ start, end }) => text.slice(start, end).split(' ').length)
    .sort((a, b) => a - b);
  if ((lengths[lengths.length >> 1] ?? 0) > LONGEST_MEDIAN) return false;
  const counts = new Map<string, number>();
  let all = 0;
  for (const match of text.matchAll(SPEAKER)) {
    const name = match[1] ?? match[2] ?? '';
    // A pronoun at the head of a sentence speaks for whoever was named before.
    if (/^(?:He|She|They|It|The|Who|And|But)$/u.test(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    all += 1;
  }
  return all >= 3 && Math.max(...counts.values()) >= MOSTLY * all;
}
