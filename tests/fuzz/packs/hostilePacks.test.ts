import { describe, expect, it } from 'vitest';
import { packOf } from './hostilePack.ts';
import { judge } from './packLaws.ts';

const FIRST_SEED = 1;
const PACKS = 300;

// Many more, built and opened in a browser: `npm run fuzz`.
describe('hostile packs', () => {
  const seeds = Array.from({ length: PACKS }, (_, index) => FIRST_SEED + index);
  const verdicts = seeds.map((seed) => ({ seed, ...judge(packOf(seed)) }));

  it('are accepted or refused as the laws say', () => {
    const broken = verdicts.filter((verdict) => verdict.broken.length > 0);
    expect(
      broken.map(({ seed, broken: laws }) => `npm run fuzz -- --seed ${seed} --count 1: ${laws[0]}`),
    ).toEqual([]);
  });

  it('are of both kinds, so that both are tried', () => {
    const accepted = verdicts.filter(({ pack }) => pack !== undefined).length;
    expect(accepted).toBeGreaterThan(PACKS / 4);
    expect(PACKS - accepted).toBeGreaterThan(PACKS / 5);
  });

  it('are the same for the same seed', () => {
    expect(packOf(7)).toEqual(packOf(7));
  });
});
