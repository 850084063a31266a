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

  it('is the same in capitals, and another in another class', () => {
    expect(learnerKey({ name: 'ADA  L.', class: '7B' })).toBe(learnerKey({ name: 'Ada L.', class: '7b' }));
    expect(learnerKey({ name: 'Ada', class: '7b' })).not.toBe(learnerKey({ name: 'Ada', class: '' }));
  });
});
