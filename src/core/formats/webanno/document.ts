import type { Findings } from '../findings.ts';
import { offsetsOf } from '../offsets.ts';
import { type TextEscapes, unescapeText, unescapeValue } from './escapes.ts';
import type { Row, Tsv } from './lines.ts';

/** A text put together of its sentences, and how the file's offsets lie in it. */
export interface Document {
  readonly text: string;
  /** UTF-16 offset of one of the file's, or `null` outside the text and inside a character. */
  toUnits(offset: number): number | null;
  /** The highest offset. */
  readonly length: number;
}

interface Manner extends TextEscapes {
  /** Whether offsets count code points: the format counts UTF-16 units, some who write it in Python do not. */
  readonly codePoints: boolean;
}

interface Trouble {
  readonly problem: 'other-words' | 'bad-span' | 'bad-offset';
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** Between two sentences there is no more than this that a file does not tell. */
const LONGEST_GAP = 10_000;

/**
 * The text of a file, under the way of counting and escaping in which its tokens lie on the words that the file repeats
 * for them. As WebAnno does, one character between two sentences is a line feed, and what more there is are spaces.
 */
export function documentOf(tsv: Tsv, findings: Findings): Document {
  const unicode = tsv.version < 2;
  let best = assemble(tsv, { unicode, reserved: false, codePoints: false });
  for (const manner of [
    { unicode, reserved: true, codePoints: false },
    { unicode, reserved: false, codePoints: true },
    { unicode, reserved: true, codePoints: true },
  ]) {
    if (best.troubles.length === 0) break;
    const other = assemble(tsv, manner);
    if (other.troubles.length < best.troubles.length) best = other;
  }
  for (const { problem, where, expected, found } of best.troubles) {
    findings.problem(problem, where, expected, found);
  }
  return best;
}

function assemble(tsv: Tsv, manner: Manner): Document & { readonly troubles: readonly Trouble[] } {
  const troubles: Trouble[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, { where, lines, rows }] of tsv.sentences.entries()) {
    const begin = rows[0]?.begin ?? length + Math.min(index, 1);
    const gap = begin - length;
    if (gap < 0 || gap > LONGEST_GAP) {
      troubles.push({ problem: 'bad-offset', where, expected: `${length}`, found: `${begin}` });
    } else {
      parts.push(index === 0 || gap === 0 ? ' '.repeat(gap) : `\n${' '.repeat(gap - 1)}`);
      length += gap;
    }
    const sentence = lines.map((line) => unescapeText(line, manner)).join('\n');
    parts.push(sentence);
    length += manner.codePoints ? offsetsOf(sentence).codePoints : sentence.length;
  }
  const text = parts.join('');
  const offsets = offsetsOf(text);
  const toUnits = (offset: number) => {
    if (manner.codePoints) return offsets.toUnits(offset);
    return offsets.toCodePoints(offset) === null ? null : offset;
  };
  for (const { rows } of tsv.sentences) {
    for (const row of rows) {
      const [start, end] = [toUnits(row.begin), toUnits(row.end)];
      if (start === null || end === null || start > end) {
        const found = `${row.begin}–${row.end}`;
        troubles.push({ problem: 'bad-span', where: row.where, expected: `0–${length}`, found });
        continue;
      }
      // Words that are much longer than the row repeats are others; they are not compared letter by letter.
      const words = text.slice(start, Math.min(end, start + 4 * row.words.length + 100));
      if (end - start === words.length && isOf(row, words)) continue;
      troubles.push({ problem: 'other-words', where: row.where, expected: row.words, found: words });
    }
  }
  return { text, toUnits, length, troubles };
}

/** Whether a row repeats these words: as they are, as WebAnno writes them, or escaped in either way. */
function isOf({ words }: Row, standing: string): boolean {
  const wanted = folded(standing);
  return (
    folded(words) === wanted ||
    folded(unescapeText(words, { unicode: false, reserved: true })) === wanted ||
    folded(unescapeValue(words)) === wanted
  );
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
