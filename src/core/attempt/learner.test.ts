import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerKey, tidyName } from './learner.ts';

describe('a name', () => {
  it.each([
    ['  Zoë \n Ångström ', 'Zoë Ångström'],
    ['\u200b\u200e', ''],
    ['שלום', 'שלום'],
    ['<b>Ada</b>', '<b>Ada</b>'],
  ])('is kept on one line: %j', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept);
  });

  it('is cut between characters, never through one', () => {
    const cut = tidyName(`a${'😀'.repeat(150)}`);
    expect(cut).toBe(`a${'😀'.repeat(99)}`);
    expect(encodeURIComponent(cut)).toContain('%F0%9F%98%80');
  });

  it('stays as it is when it is tidied again, so that a receipt is the same on every device', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('e', '\u0301', '\u200b', '\u00ad', '🐟', '\ud83d', ' ', '\u2028', 'a'.repeat(66)),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const tidy = tidyName(signs.join(''));
        expect(tidyName(tidy)).toBe(tidy);
        expect(tidy.length).toBeLessThanOrEqual(200);
        expect(tidy.isWellFormed()).toBe(true);
      }),
    );
  });

  it('keeps letters that an older browser does not know yet, and drops what no letter can be', () => {
    expect(tidyName('A\u0378\uffff\u202e\ue000')).toBe('A\u0378');
  });

  it('is the same in capitals, and another in another class', () => {
    expect(learnerKey({ name: 'ADA  L.', class: '7B' })).toBe(learnerKey({ name: 'Ada L.', class: '7b' }));
    expect(learnerKey({ name: 'Ada', class: '7b' })).not.toBe(learnerKey({ name: 'Ada', class: '' }));
  });
});
