import { isRightFamily } from '../scoring/key.ts';
import type { Family } from '../taxonomy/technique.ts';
import type { Choice } from './choices.ts';

/** What choosing words earns or costs in the question about one family, and what all of it can come to. */
export interface Points {
  /** By the choice's id, in ten-thousandths of a point; a choice that is not here is worth nothing either way. */
  readonly of: ReadonlyMap<string, number>;
  /** The choices that are right. */
  readonly right: readonly Choice[];
  /** The most that can be had, in ten-thousandths. */
  readonly most: number;
}

/** One point. */
export const POINT = 10_000;
const EXTRA = POINT / 4;

/**
 * Points as near to the score's own rules as a sum over choices comes: a core item is worth 1 and an extra one a quarter,
 * an item that stands in several places shares its worth among them, a fair passage costs 1. All core items are full
 * marks, and extras make up for a missed one; where there is none of either, leaving fair passages alone is.
 */
export function pointsFor(family: Family, choices: readonly Choice[]): Points {
  const of = new Map<string, number>();
  const right = choices.filter((choice) => choice.kind === 'item' && isRightFamily(choice.entry, family));
  let [core, extra] = [0, 0];
  for (const id of new Set(right.map(({ entry }) => entry.id))) {
    const places = right.filter(({ entry }) => entry.id === id);
    const isCore = places.some((choice) => choice.kind === 'item' && choice.entry.weight === 'core');
    const worth = isCore ? POINT : EXTRA;
    if (isCore) core += worth;
    else extra += worth;
    const share = Math.floor(worth / places.length);
    places.forEach((place, index) => {
      of.set(place.id, index === 0 ? worth - share * (places.length - 1) : share);
    });
  }
  for (const { kind, id } of choices) if (kind === 'fair') of.set(id, -POINT);
  return { of, right, most: core || extra || POINT };
}
