import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReserved, isSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Clear off, says the Clearway', 'clear-off-says-the-clearway'],
    ['Zoë’s “Grün” — 3rd try', 'zoes-grun-3rd-try'],
    ['日本', ''],
    ['Con', 'con-quiz'],
    ['LPT1', 'lpt1-quiz'],
  ])('makes %j into %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('gives a slug or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => slugOf(title) === '' || isSlug(slugOf(title))),
    );
  });
});

describe('isReserved', () => {
  it('knows the names that Windows keeps for devices', () => {
    expect(['con', 'nul', 'com1', 'lpt9'].every(isReserved)).toBe(true);
    expect(['cone', 'con-quiz', 'com10', 'constructor'].some(isReserved)).toBe(false);
  });
});

describe('isSlug', () => {
  it.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', '../a', 'a\u202eb', 'a'.repeat(81)])('refuses %j', (name) => {
    expect(isSlug(name)).toBe(false);
  });
});
