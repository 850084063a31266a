import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptFlag, newAttempt } from './attempt.ts';
import { placeFlags, reconcile } from './reconcile.ts';

const TEXT = 'The regime fell. Few mourned the regime. “Nobody asked us”, they said.';

function flagOn(quote: string, start = TEXT.indexOf(quote), id = quote): KeptFlag {
  return { id, start, end: start + quote.length, family: 'loaded-language', quote };
}

describe('placeFlags', () => {
  it('leaves flags that lie on their words as they are', () => {
    const flags = [flagOn('regime'), flagOn('Few mourned')];
    expect(placeFlags(flags, TEXT)).toEqual({ flags, adrift: [] });
  });

  it('moves a flag to the nearest place where its words stand', () => {
    const [moved] = placeFlags([flagOn('regime', 30)], TEXT).flags;
    expect(moved).toMatchObject({ start: TEXT.lastIndexOf('regime'), quote: 'regime' });
  });

  it('finds words that were typed with other quotation marks, and takes over those of the text', () => {
    const [moved] = placeFlags([flagOn('"Nobody asked us"', 0)], TEXT).flags;
    expect(moved?.quote).toBe('“Nobody asked us”');
  });

  it('sets a flag adrift whose words are gone, and keeps the others in order of position', () => {
    const gone = flagOn('the junta', 4);
    const { flags, adrift } = placeFlags([flagOn('Few mourned', 0), gone, flagOn('fell')], TEXT);
    expect(adrift).toEqual([gone]);
    expect(flags.map(({ quote }) => quote)).toEqual(['fell', 'Few mourned']);
  });

  it('loses no flag, and puts none beyond the text or off its words', () => {
    const flag = fc.record({
      id: fc.string(),
      start: fc.nat(200),
      length: fc.integer({ min: 1, max: 60 }),
      quote: fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('regime', 'Few', 'us”')),
    });
    fc.assert(
      fc.property(fc.array(flag), (given) => {
        const flags = given.map(({ id, start, length, quote }) => ({
          ...flagOn(quote, start, id),
          end: start + length,
        }));
        const placed = placeFlags(flags, TEXT);
        expect([...placed.flags, ...placed.adrift].map(({ id }) => id).sort()).toEqual(
          flags.map(({ id }) => id).sort(),
        );
        for (const { start, end, quote } of placed.flags) {
          expect(end).toBeLessThanOrEqual(TEXT.length);
          if (quote !== '') expect(TEXT.slice(start, end)).toBe(quote);
        }
      }),
    );
  });
});

describe('reconcile', () => {
  it('brings back a flag that was adrift when its words are there again', () => {
    const attempt = { ...newAttempt('quiz', '00', 1), adrift: [flagOn('regime', 0)] };
    expect(reconcile(attempt, TEXT)).toMatchObject({ flags: [{ start: 4, end: 10 }], adrift: [] });
  });
});
