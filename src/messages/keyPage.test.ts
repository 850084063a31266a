import { describe, expect, it } from 'vitest';
import { keyCounts, whereLine } from './keyPage.ts';

describe('whereLine', () => {
  it.each([
    [[], ''],
    [[4], 'paragraph 4'],
    [[4, 7, 9], 'paragraphs 4, 7 and 9'],
    [[null], 'a heading'],
    [[null, 1], 'a heading, paragraph 1'],
  ])('tells %j', (paragraphs, words) => {
    expect(whereLine(paragraphs)).toBe(words);
  });
});

describe('keyCounts', () => {
  it('counts each kind, and leaves out contested passages where there are none', () => {
    expect(keyCounts({ core: 1, extra: 0, fair: 2, contested: 0 })).toBe(
      '1\u00a0core item, no\u00a0bonus items and 2\u00a0fair passages',
    );
    expect(keyCounts({ core: 22, extra: 1, fair: 11, contested: 4 })).toMatch(
      /passages and 4\u00a0contested$/,
    );
  });
});
