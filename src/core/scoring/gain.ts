/**
 * What a pairing gains by a step. Gains are compared number by number, the first that differs decides: hits (core items
 * hit, items hit, places hit and tokens shared, packed into one), then the fit, then own families, then the position.
 */
export type Gain = readonly [hits: number, fit: number, ownFamily: number, position: number];

export const NOTHING: Gain = [0, 0, 0, 0];
export const WITHOUT_BOUND: Gain = [Number.POSITIVE_INFINITY, 0, 0, 0];

/**
 * Along a path of pairs made and given up, places, items and core items come to 0, 1 or 2, and tokens to less than this
 * either way: so the four pack into one number that stays exact.
 */
const PLACE = 2 ** 46;
const ITEM = 4 * PLACE;
const CORE_ITEM = 4 * ITEM;
const FIT_SCALE = 2 ** 30;

/** What hitting an item at all gains. */
export function itemGain(isCore: boolean): Gain {
  return [ITEM + (isCore ? CORE_ITEM : 0), 0, 0, 0];
}

/** What a pair of a flag and a place gains: `fit` is from 0 to 1. */
export function pairGain(tokens: number, fit: number, isOwnFamily: boolean, position: number): Gain {
  return [PLACE + tokens, Math.round(fit * FIT_SCALE), isOwnFamily ? 1 : 0, position];
}

export function plus(a: Gain, b: Gain): Gain {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

export function minus(a: Gain, b: Gain): Gain {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]];
}

export function isMore(a: Gain, b: Gain): boolean {
  return (a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]) > 0;
}
