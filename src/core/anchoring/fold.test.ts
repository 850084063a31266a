import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundary } from '../article/boundaries.ts';
import { fold, foldPattern, isEdge, toSource } from './fold.ts';

describe('fold', () => {
  it('folds quotes, dashes, white space and decomposed letters, and knows the way back', () => {
    const folded = fold('“A”  –\ne\u0301');
    expect(folded.text).toBe('"A" - é');
    expect([...folded.starts]).toEqual([0, 1, 2, 3, 5, 6, 7]);
    expect([...folded.ends]).toEqual([1, 2, 3, 5, 6, 7, 9]);
  });

  it('keeps the units of one character together', () => {
    const folded = fold('a😀x\u0301');
    expect([0, 1, 2, 3, 4, 5].map((unit) => isEdge(folded, unit))).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('folds a text as it folds its characters one by one, runs of white space as one', () => {
    const unit = fc.constantFrom(
      ...'ab  \n’“–-',
      'e\u0301',
      '\u00A0',
      '\u0958',
      'Ж',
      '漢',
      '🇫🇷',
      '👩\u200D🚀',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const cuts = [...Array(text.length + 1).keys()].filter((offset) => isBoundary(text, offset));
        const characters = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
        const folded = characters.map((character) => fold(character).text);
        const isSpace = (index: number) => /^\s$/u.test(characters[index] ?? '');
        const kept = folded.filter((_, index) => !(isSpace(index) && isSpace(index - 1)));
        expect(fold(text).text).toBe(kept.join(''));
      }),
    );
  });

  it('leaves a character with very many marks as it is', () => {
    const marked = `e${'\u0323\u0301'.repeat(100_000)}`;
    expect(fold(marked).text).toBe(marked);
  });

  it('leaves case, ellipses and guillemets as they are', () => {
    expect(fold('«Ab…»').text).toBe('«Ab…»');
  });

  it('covers every unit of the source, cut at boundaries only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded.starts.length).toBe(folded.text.length);
        if (text !== '')
          expect(toSource(folded, 0, folded.text.length)).toEqual({ start: 0, end: text.length });
        for (const offset of [...folded.starts, ...folded.ends]) expect(isBoundary(text, offset)).toBe(true);
      }),
    );
  });
});

describe('foldPattern', () => {
  it('drops white space at the ends, but none that carries a mark', () => {
    expect(foldPattern('\n a  b\t')).toBe('a b');
    expect(foldPattern(' \u0301a')).toBe(' \u0301a');
    expect(foldPattern(' \n')).toBe('');
  });
});
