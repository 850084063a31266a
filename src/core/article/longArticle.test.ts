import { expect, it } from 'vitest';
import { inStretches } from './longArticle.ts';

it('cuts into stretches that are the whole again, none of them empty', () => {
  for (const length of [0, 1, 19, 20, 21, 100]) {
    const parts = Array.from({ length }, (_, index) => index);
    const stretches = inStretches(parts);
    expect(stretches.flat()).toEqual(parts);
    for (const stretch of stretches) expect(stretch.length).toBeGreaterThan(0);
  }
});
