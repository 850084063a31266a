import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from './reanchor.ts';
import { itemOn } from './testing/marked.ts';

const TEXT = 'The junta spoke at noon. Nobody believed the junta. By night the war was over.';
const quotes = (marks: readonly { start: number; quote: string }[]) =>
  marks.map(({ start, quote }) => `${start} ${quote}`);

describe('reanchor', () => {
  it('moves a mark with its words', () => {
    const marks = [itemOn(TEXT, 'junta', {}, 1), itemOn(TEXT, 'war')];
    const placed = reanchor(marks, TEXT, `Yesterday. ${TEXT}`);
    expect(quotes(placed.marks)).toEqual(['56 junta', '76 war']);
    expect(placed.adrift).toEqual([]);
  });

  it('keeps what a mark covers when only its inside changes', () => {
    const mark = itemOn(TEXT, 'believed the junta');
    const placed = reanchor([mark], TEXT, TEXT.replace('believed the', 'believed the old'));
    expect(placed.marks).toMatchObject([{ quote: 'believed the old junta' }]);
  });

  it('finds the right one of several places by what stands around it', () => {
    const mark = itemOn(TEXT, 'junta', {}, 1);
    const placed = reanchor(
      [mark],
      TEXT,
      'And so. Nobody believed the junta. The junta spoke at noon, twice.',
    );
    expect(quotes(placed.marks)).toEqual(['28 junta']);
  });

  it('finds words with a letter changed', () => {
    const mark = itemOn(TEXT, 'Nobody believed the junta');
    const placed = reanchor(
      [mark],
      TEXT,
      'A new text. Nobody beleived the junta. Then it rained for a week.',
    );
    expect(placed.marks).toMatchObject([{ quote: 'Nobody beleived the junta' }]);
  });

  it('sets adrift what was deleted, though the same word stands elsewhere', () => {
    const mark = itemOn(TEXT, 'junta', {}, 1);
    const without = TEXT.replace('Nobody believed the junta. ', '');
    expect(reanchor([mark], TEXT, without)).toEqual({ marks: [], adrift: [mark] });
    const later = reanchor([mark], without, `${without} So it was.`);
    expect(later).toEqual({ marks: [], adrift: [mark] });
  });

  it('lets a mark come back when its words are written again', () => {
    const mark = itemOn(TEXT, 'junta', {}, 1);
    const without = TEXT.replace('Nobody believed the junta. ', '');
    expect(reanchor([mark], without, TEXT)).toEqual({ marks: [mark], adrift: [] });
    const torn = TEXT.replace('the war', 'the wXYar');
    expect(reanchor([itemOn(TEXT, 'war')], torn, TEXT).marks).toMatchObject([{ quote: 'war' }]);
  });

  it('takes another place for an item that means every place', () => {
    const placed = reanchor([itemOn(TEXT, 'junta', { every: true })], TEXT, TEXT.slice(24));
    expect(placed.marks).toMatchObject([{ quote: 'junta', start: 21 }]);
  });

  it('loses no mark, and each lies on its words', () => {
    const words = fc.array(fc.constantFrom('war', 'the', 'junta', 'a', '🙂', 'e\u0301', '\n'), {
      maxLength: 20,
    });
    const text = words.map((all) => all.join(' '));
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 5 }),
        (before, after, spans) => {
          const marks = spans.map(([start, length], index) => {
            const quote = before.slice(start, start + length);
            return { ...itemOn('war', 'war'), id: `m-${index}`, start, end: start + quote.length, quote };
          });
          const placed = reanchor(marks, before, after);
          expect([...placed.marks, ...placed.adrift].map(({ id }) => id).sort()).toEqual(
            marks.map(({ id }) => id),
          );
          for (const mark of placed.marks) expect(after.slice(mark.start, mark.end)).toBe(mark.quote);
          const same = reanchor(
            marks.filter(({ quote }) => quote.trim() === quote && quote !== ''),
            before,
            before,
          );
          expect(same.adrift.filter(({ quote }) => !/\p{Surrogate}|\u0301/u.test(quote))).toEqual([]);
        },
      ),
    );
  });
});
