import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Clear off, says the Clearway', 'clear-off-says-the-clearway'],
    ['Zoë’s “Grün” — 3rd try', 'zoes-grun-3rd-try'],
    ['日本', ''],
  ])('makes %j into %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('gives a slug or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => slugOf(title) === '' || isSlug(slugOf(title))),
    );
  });
});

describe('isSlug', () => {
  it.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', '../a', 'a\u202eb', 'a'.repeat(81)])('refuses %j', (name) => {
    expect(isSlug(name)).toBe(false);
  });
});
