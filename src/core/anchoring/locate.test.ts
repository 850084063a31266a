import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundary } from '../article/boundaries.ts';
import { fold, foldPattern } from './fold.ts';
import { locate } from './locate.ts';
import type { Selector } from './selector.ts';

const TEXT =
  'The mayor’s gang – as we call it – met the gang of the harbour.\nNot one ship sailed. Not one crew was paid in ten years, nor in ten years more.';

const found = (selector: Selector, text = TEXT) =>
  locate(fold(text), selector).map(({ start, end }) => text.slice(start, end));

describe('locate: a quote', () => {
  it('meets every place, in order', () => {
    expect(locate(fold(TEXT), { quote: 'gang' })).toEqual([
      { start: 12, end: 16 },
      { start: 43, end: 47 },
    ]);
  });

  it.each([
    ["mayor's gang - as", 'mayor’s gang – as'],
    ['harbour. Not one', 'harbour.\nNot one'],
    [' as\n we ', 'as we'],
  ])('is found however it was typed: %j', (quote, text) => {
    expect(found({ quote })).toEqual([text]);
  });

  it('is found composed or decomposed, in either direction', () => {
    expect(found({ quote: 'café' }, 'a cafe\u0301 b')).toEqual(['cafe\u0301']);
    expect(found({ quote: 'cafe\u0301' }, 'a café b')).toEqual(['café']);
  });

  it.each([
    ['in another case', 'Gang', TEXT],
    ['empty', '', TEXT],
    ['of white space', ' \n', TEXT],
    ['absent', 'gangs', TEXT],
    ['without the mark on its last letter', 'cafx', 'a cafx\u0301 b'],
    ['of half a character', '\uDE00', 'a😀b'],
  ])('meets nothing when it is %s', (_, quote, text) => {
    expect(found({ quote }, text)).toEqual([]);
  });

  it('meets places that do not overlap', () => {
    expect(locate(fold('aaaa'), { quote: 'aa' })).toHaveLength(2);
  });

  it('takes words directly before and after into account', () => {
    expect(locate(fold(TEXT), { quote: 'gang', before: 'met the' })).toEqual([{ start: 43, end: 47 }]);
    expect(locate(fold(TEXT), { quote: 'gang', after: '- as we' })).toEqual([{ start: 12, end: 16 }]);
    expect(found({ quote: 'gang', before: 'met' })).toEqual([]);
    expect(found({ quote: 'ng', before: 'mayor’s ga', after: ' –' })).toEqual(['ng']);
  });

  it('lets a place the context turned down hide none that overlaps it', () => {
    expect(found({ quote: 'aba', before: 'x ab' }, 'x ababa')).toEqual(['aba']);
  });
});

describe('locate: two ends', () => {
  it('runs from the first words to the nearest last words after them', () => {
    expect(found({ from: 'Not one crew', to: 'ten years' })).toEqual(['Not one crew was paid in ten years']);
  });

  it('meets one span for each beginning', () => {
    expect(found({ from: 'Not one', to: 'ten years' })).toHaveLength(2);
  });

  it('takes context at both ends into account', () => {
    expect(found({ from: 'Not one', to: 'ten years', before: 'sailed.', after: 'more' })).toEqual([
      'Not one crew was paid in ten years, nor in ten years',
    ]);
  });

  it('meets nothing when an end is empty, absent or only before the other', () => {
    expect(found({ from: 'Not one', to: 'mayor' })).toEqual([]);
    expect(found({ from: 'Not one', to: '' })).toEqual([]);
    expect(found({ from: 'absent', to: 'ten years' })).toEqual([]);
  });

  it('does not let the ends overlap', () => {
    expect(found({ from: 'ab', to: 'bc' }, 'abc abc')).toEqual(['abc abc']);
  });
});

describe('locate: laws', () => {
  const unit = fc.constantFrom(
    ...'aab  \n’\'“"–-.',
    'e\u0301',
    'é',
    'x\u0301',
    '😀',
    '👩\u200D🚀',
    '\u0301',
    '한',
  );
  const cut = fc
    .tuple(
      fc.oneof(fc.string({ unit, minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 })),
      fc.nat(),
      fc.nat(),
    )
    .map(([text, a, b]) => {
      const cuts = [...Array(text.length + 1).keys()].filter((offset) => isBoundary(text, offset));
      const [start, end] = [a, b].map((n) => cuts[n % cuts.length] ?? 0).sort((x, y) => x - y);
      return { text, quote: text.slice(start, end) };
    })
    .filter(({ quote }) => foldPattern(quote) !== '');

  it('finds a quote cut from any text at spans that fold to the same', () => {
    fc.assert(
      fc.property(cut, ({ text, quote }) => {
        const spans = locate(fold(text), { quote });
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) {
          expect(foldPattern(text.slice(start, end))).toBe(foldPattern(quote));
          expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same with quotes, dashes, white space and letters typed otherwise', () => {
    const retype = (quote: string) =>
      quote
        .replace(/[’']/g, '‘')
        .replace(/["“]/g, '”')
        .replace(/[-–]/g, '—')
        // A space that carries a mark is a character of its own.
        .replace(/\s+(?!\p{M}|\p{EMod}|\u200D|[\u1160-\u11FF\uD7B0-\uD7FB])/gu, '\u00A0\n')
        .normalize('NFD');
    fc.assert(
      fc.property(cut, ({ text, quote }) => {
        expect(locate(fold(text), { quote: retype(quote) })).toEqual(locate(fold(text), { quote }));
      }),
    );
  });
});
