import { fold } from '../anchoring/fold.ts';
import { locate } from '../anchoring/locate.ts';
import type { Attempt, KeptFlag } from './attempt.ts';

/** Flags on a text: those that lie on their words, and those whose words are not in it. */
export interface PlacedFlags {
  readonly flags: readonly KeptFlag[];
  readonly adrift: readonly KeptFlag[];
}

/**
 * Puts flags on a text as it stands. A flag whose words moved follows them, to the nearest place where they
 * stand; one whose words are gone is set adrift rather than deleted. In order of position.
 */
export function placeFlags(given: readonly KeptFlag[], text: string): PlacedFlags {
  if (given.every((flag) => lies(flag, text))) return { flags: given, adrift: [] };
  const folded = fold(text);
  const flags: KeptFlag[] = [];
  const adrift: KeptFlag[] = [];
  for (const flag of given) {
    if (lies(flag, text)) {
      flags.push(flag);
      continue;
    }
    const found = flag.quote === '' ? [] : locate(folded, { quote: flag.quote });
    const [nearest] = found.sort((a, b) => Math.abs(a.start - flag.start) - Math.abs(b.start - flag.start));
    if (!nearest) adrift.push(flag);
    else flags.push({ ...flag, ...nearest, quote: text.slice(nearest.start, nearest.end) });
  }
  return { flags: flags.sort((a, b) => a.start - b.start || b.end - a.end), adrift };
}

function lies({ start, end, quote }: KeptFlag, text: string): boolean {
  return end <= text.length && (quote === '' || text.slice(start, end) === quote);
}

/** Puts an attempt's flags on the text as it stands now; a flag that was adrift comes back when its words do. */
export function reconcile(attempt: Attempt, text: string): Attempt {
  if (attempt.adrift.length === 0 && attempt.flags.every((flag) => lies(flag, text))) return attempt;
  return { ...attempt, ...placeFlags([...attempt.flags, ...attempt.adrift], text) };
}
