import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../anchoring/fold.ts';
import { locate } from '../anchoring/locate.ts';
import type { Selector } from '../anchoring/selector.ts';
import { isBoundary } from '../article/boundaries.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { selectorFor } from './selectorFor.ts';

const at = (text: string, words: string, nth = 0) => {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const english = (text: string) => ({ text, lang: 'en' });

describe('selectorFor', () => {
  it('quotes words that stand once', () => {
    const text = 'The junta fell. The council met.';
    expect(selectorFor(english(text), at(text, 'The council'))).toEqual({ quote: 'The council' });
  });

  it('takes no more words around than tell a place from the others', () => {
    const text =
      'They said the council met. Nobody asked the council. Then the council rose, and the council fell.';
    const selectors = [0, 1, 2, 3].map((nth) => selectorFor(english(text), at(text, 'the council', nth)));
    expect(selectors).toEqual([
      { quote: 'the council', before: 'said' },
      { quote: 'the council', before: 'asked' },
      { quote: 'the council', before: 'Then' },
      { quote: 'the council', before: 'and' },
    ]);
  });

  it('takes words on both sides where that is fewer', () => {
    const text = 'one war two. one war three. four war two.';
    expect(selectorFor(english(text), at(text, 'war'))).toEqual({
      quote: 'war',
      before: 'one',
      after: 'two',
    });
  });

  it('points at a long span by its two ends', () => {
    const text = `First of all, the ships came in, and the people stood on the quay and waved until the last of them was gone. ${'Then it rained. '.repeat(3)}`;
    const span = at(
      text,
      'the ships came in, and the people stood on the quay and waved until the last of them',
    );
    expect(selectorFor(english(text), span)).toEqual({ from: 'the ships came', to: 'last of them' });
  });

  it('tells two long spans of the same words apart', () => {
    const sentence = 'the ships came in, and the people stood on the quay and waved until they had gone';
    const text = `Once ${sentence}. Twice ${sentence}. And again.`;
    const first = selectorFor(english(text), at(text, sentence));
    expect(first).toEqual({ from: 'the ships came', to: 'they had gone', before: 'Once' });
    expect(selectorFor(english(text), at(text, sentence, 1))).toMatchObject({ before: 'Twice' });
  });

  it('reads across paragraphs with single spaces', () => {
    const article = parseMarkdown('He said it.\n\nTwice.', 'en');
    expect(selectorFor(article, { start: 8, end: 18 })).toEqual({ quote: 'it. Twice.' });
  });

  it('has none where only pages of words around would tell a place from others', () => {
    const again = 'The junta spoke to the people on the quay. '.repeat(1_000);
    const text = `${again}Then it rained. ${again}`.trim();
    expect(selectorFor(english(text), at(text, 'junta', 1_000))).toEqual({
      quote: 'junta',
      before: 'rained. The',
    });
    expect(selectorFor(english(text), at(text, 'junta', 500))).toBeNull();
    expect(selectorFor(english(text), at(text, 'junta', 990))).not.toBeNull();
  });

  it('has none for what no selector meets', () => {
    const text = 'a e\u0301 \u0007\u200b 🙂 b';
    const none = [
      { start: 0, end: 0 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 5, end: 7 },
      { start: 8, end: 9 },
      { start: 8, end: 99 },
    ];
    for (const span of none) expect(selectorFor(english(text), span)).toBeNull();
  });
});

const meets = (text: string, selector: Selector | null) => selector && locate(fold(text), selector);

describe('the law of selectorFor', () => {
  const hostile = fc.array(
    fc.constantFrom(
      'a',
      'a',
      'b',
      'war',
      'warfare',
      'the',
      '“the”',
      '—',
      '.',
      'é',
      'e\u0301',
      '🙂',
      '🇫🇷',
      'war-torn',
      '戦争',
      'a\na',
    ),
    { minLength: 1, maxLength: 40 },
  );
  const joined = fc.tuple(hostile, fc.constantFrom(' ', ' ', '\n', '')).map(([words, by]) => words.join(by));
  const words = fc.lorem({ maxCount: 60 });
  const anyText = fc.oneof(
    joined,
    joined.map((text) => text.repeat(3)),
    words,
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('meets exactly the span, whichever words it covers', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, from, length) => {
        // As an article has it: no characters that no key holds, no white space but single spaces and line ends.
        const { text } = parseMarkdown(raw, 'en');
        const source = english(text);
        const edges = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
          isBoundary(text, offset),
        );
        const start = edges[from % edges.length] ?? 0;
        const later = edges.filter((offset) => offset > start);
        const end = later[length % Math.max(1, later.length)];
        if (end === undefined) return;
        const quote = text.slice(start, end);
        fc.pre(quote.trim() === quote && /[\p{L}\p{N}\p{P}]/u.test(quote));
        expect(meets(text, selectorFor(source, { start, end }))).toEqual([{ start, end }]);
      }),
      { numRuns: 3_000 },
    );
  });
});
