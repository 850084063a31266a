import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../anchoring/fold.ts';
import { fingerprint, normalise } from './normalise.ts';
import { parsePlainText } from './plainText.ts';

describe('normalise', () => {
  it('straightens quotes and dashes, composes letters and folds white space', () => {
    expect(normalise(' “Cafe\u0301” – it’s\n\n\u00A0here ')).toBe('"Café" - it\'s here');
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('agrees with the folding that selectors are matched under', () => {
    const unit = fc.constantFrom(...'ab \n\u00A0‘’“”–—-é', 'e\u0301', '한', '\u1112\u1161\u11AB', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(fold(text).text.trim()).toBe(normalise(text));
      }),
    );
  });
});

describe('fingerprint', () => {
  const of = (source: string) => fingerprint(parsePlainText(source, 'en').article);

  it('is the SHA-256 of the normalised text', () => {
    expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the same for copies that differ in byline, breaks, quotes and dashes', () => {
    expect(of('By Ada Quill\r\n“It’s late” – again.\r\n\r\nYes.')).toBe(of('"It\'s late" - again.\nYes.'));
  });

  it('tells texts apart', () => {
    expect(of('It was late.')).not.toBe(of('It was late!'));
  });
});
