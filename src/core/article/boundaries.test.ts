import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundary, snapOut, trimSpan } from './boundaries.ts';

describe('isBoundary', () => {
  it.each([
    ['the two halves of a surrogate pair', '😀', 1],
    ['a letter and its combining accent', 'e\u0301', 1],
    ['a character and its variation selector', '☀\uFE0F', 1],
    ['an emoji and its skin tone', '👍🏽', 2],
    ['an emoji and the joiner after it', '👩\u200D🚀', 2],
    ['the joiner and the next emoji', '👩\u200D🚀', 3],
    ['the parts of a Hangul syllable', '\u1112\u1161\u11AB', 2],
    ['the two letters of a flag', '🇫🇷', 2],
    ['the two letters of a second flag', 'a🇫🇷🇩🇪', 7],
    ['the halves of a letter in a row of flags', '🇫🇷🇩🇪', 5],
    [
      'a flag and the region that it is told by',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      4,
    ],
  ])('keeps %s together', (_, text, offset) => {
    expect(isBoundary(text, offset)).toBe(false);
  });

  it.each([
    ['between letters', 'ab', 1],
    ['at the start, even before a mark', '\u0301a', 0],
    ['at the end', 'a😀', 3],
    ['before a mark that begins a line', 'a\n\u0301b', 2],
    ['between two emoji', '😀😀', 2],
    ['between two flags', '🇫🇷🇩🇪', 4],
    ['after the last pair of three letters of flags', 'a🇫🇷🇩', 5],
  ])('allows a cut %s', (_, text, offset) => {
    expect(isBoundary(text, offset)).toBe(true);
  });

  it('allows no cut that a lone mark or half a pair would begin with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, offset) => {
        fc.pre(offset > 0 && offset < text.length && isBoundary(text, offset));
        const rest = text.slice(offset);
        expect(/^[\uDC00-\uDFFF]/.test(rest) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset))).toBe(false);
        if (/^\p{M}/u.test(rest)) expect(text.slice(0, offset)).toMatch(/[\p{Cc}\u2028\u2029]$/u);
      }),
    );
  });
});

describe('snapOut', () => {
  it('takes in the whole of what it touches', () => {
    expect(snapOut('a👩\u200D🚀b', { start: 2, end: 3 })).toEqual({ start: 1, end: 6 });
  });

  it('clamps offsets to the text and never inverts', () => {
    expect(snapOut('abc', { start: -2, end: 9 })).toEqual({ start: 0, end: 3 });
    expect(snapOut('abc', { start: 2, end: 1 })).toEqual({ start: 2, end: 2 });
  });

  it('ends at boundaries and holds the span it was given, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const { start, end } = snapOut(text, span);
        expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
        expect(start <= span.start && end >= span.end).toBe(true);
      }),
    );
  });
});

describe('trimSpan', () => {
  it('drops white space at both ends', () => {
    expect(trimSpan('  ab ', { start: 0, end: 5 })).toEqual({ start: 2, end: 4 });
  });

  it('is empty where there is only white space', () => {
    expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });

  it('keeps a space that carries a mark', () => {
    expect(trimSpan(' \u0301a', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  });
});
