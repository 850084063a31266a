import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, tokenize, tokenRange } from './tokens.ts';

const TEXT = 'The ferry – late, again – didn’t sail.';

describe('tokenize', () => {
  it('finds words and neither spaces nor punctuation', () => {
    const { starts, ends } = tokenize(TEXT, 'en');
    expect(starts.map((start, index) => TEXT.slice(start, ends[index]))).toEqual([
      'The',
      'ferry',
      'late',
      'again',
      'didn’t',
      'sail',
    ]);
  });

  it('takes a tag that is no language for English', () => {
    expect(tokenize(TEXT, 'no such tag!')).toEqual(tokenize(TEXT, 'en'));
    expect(tokenize(TEXT, '')).toEqual(tokenize(TEXT, 'en'));
  });

  it('counts words', () => {
    expect(countWords(TEXT, 'en')).toBe(6);
    expect(countWords(' – ', 'en')).toBe(0);
  });
});

describe('tokenRange', () => {
  const tokens = tokenize(TEXT, 'en');

  it.each([
    ['the whole of two words', 0, 9, 0, 2],
    ['a letter of a word', 5, 6, 1, 2],
    ['the dash between words', 9, 12, 2, 2],
    ['nothing at all', 6, 6, 1, 1],
    ['everything', 0, TEXT.length, 0, 6],
  ])('of %s', (_, start, end, from, to) => {
    expect(tokenRange(tokens, { start, end })).toEqual({ from, to });
  });

  it('holds exactly the tokens that share a character with the span', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.nat(30), (text, a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const all = tokenize(text, 'en');
        const { from, to } = tokenRange(all, span);
        const sharing = all.starts.filter(
          (start, index) => Math.max(start, span.start) < Math.min(all.ends[index] ?? 0, span.end),
        );
        expect(all.starts.slice(from, to)).toEqual(sharing);
      }),
    );
  });
});
