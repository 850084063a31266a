import fc from 'fast-check';
import type { AnnotatedText, Annotation } from '../../src/core/formats/annotated.ts';
import { TECHNIQUES } from '../../src/core/taxonomy/taxonomy.ts';

// Texts with annotations that formats find hard, for laws of round trips.

/** Words, and what counts differently from format to format or means something in one. */
const PIECE = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('the ', 'plan', 'of ', 'everybody ', 'knows ', 'it. ', 'So-called '),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '😀',
      '𝒜𝒷',
      'e\u0301',
      '👩‍👩‍👧',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      '\u2028',
      '\uFEFF',
      ' ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('|', '[1]', '\\', '*', '_', '"', '#', ';', '{', '<b>', '\u0085', '\r'),
  },
);

const WORD = fc.oneof(
  fc.constantFrom(...TECHNIQUES.map(({ id }) => id)),
  fc.constantFrom(
    'Name_Calling,Labeling',
    'a label',
    'tab\tlabel',
    'two\nlines',
    '__proto__',
    '|',
    '*',
    '_',
    '[2]',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);

const NOTE = fc.oneof(
  fc.constant(''),
  fc.constantFrom('Why so?', 'two\nlines', 'a\ttab', 'back\\slash', '  ', '\uFEFF', 'a | b; c'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

function annotationsOf(text: string): fc.Arbitrary<readonly Annotation[]> {
  const bounds = boundsOf(text);
  if (bounds.length < 2) return fc.constant([]);
  const place = fc
    .tuple(fc.nat(bounds.length - 2), fc.nat(Math.min(12, bounds.length - 2)))
    .map(([from, length]) => ({
      start: bounds[from] ?? 0,
      end: bounds[Math.min(bounds.length - 1, from + 1 + length)] ?? text.length,
    }));
  return fc
    .array(fc.record({ place, label: WORD, note: NOTE }), { maxLength: 6 })
    .map((all) => all.map(({ place, ...rest }, index) => ({ id: `mark-${index + 1}`, ...rest, ...place })));
}

/** The offsets between code points. */
function boundsOf(text: string): number[] {
  let at = 0;
  return [0, ...Array.from(text, (character) => (at += character.length))];
}

const TEXT = fc.array(PIECE, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
const LANG = fc.constantFrom('', 'en', 'de-AT');

/** A text with spans that lie anywhere between code points. */
export const ANNOTATED_TEXT: fc.Arbitrary<AnnotatedText> = fc
  .tuple(fc.constantFrom('ferry', '123456789', 'The Quay', '../up', 'naïve'), LANG, TEXT)
  .chain(([name, lang, text]) =>
    annotationsOf(text).map((annotations) => ({ name, lang, text, annotations })),
  );

/** Up to three such texts; their names may be the same. */
export const ANNOTATED_TEXTS = fc.array(ANNOTATED_TEXT, { minLength: 1, maxLength: 3 });
