import type { Attempt, EarlierRound, KeptFlag } from '../core/attempt/attempt.ts';

/**
 * A platform's copy of an attempt with what only the device's older copy has, as the platform has no room for it: the ids
 * and notes of flags that both know, and the flags of earlier rounds.
 */
export function withOwn(kept: Attempt, own: Attempt): Attempt {
  const known = new Map(own.flags.map((flag) => [markOf(flag), flag]));
  const rounds = new Map(own.earlier.map((round) => [secondOf(round), round]));
  return {
    ...kept,
    flags: kept.flags.map((flag) => {
      const same = known.get(markOf(flag));
      const note = flag.note ?? same?.note;
      return same ? { ...flag, id: same.id, ...(note !== undefined && { note }) } : flag;
    }),
    earlier: kept.earlier.map((round) => rounds.get(secondOf(round)) ?? round),
  };
}

function markOf({ start, end, family }: KeptFlag): string {
  return `${start}-${end} ${family}`;
}

function secondOf({ submittedAt }: EarlierRound): number {
  return Math.floor(submittedAt / 1000);
}
