import { fold } from '../anchoring/fold.ts';
import { locate } from '../anchoring/locate.ts';
import type { Attempt, KeptFlag } from './attempt.ts';

/**
 * Puts an attempt's flags on the text as it stands now. A flag whose words moved follows them, to the nearest
 * place where they stand; one whose words are gone is set adrift rather than deleted; one adrift comes back
 * when its words do.
 */
export function reconcile(attempt: Attempt, text: string): Attempt {
  const lies = (flag: KeptFlag) =>
    flag.end <= text.length && (flag.quote === '' || text.slice(flag.start, flag.end) === flag.quote);
  if (attempt.adrift.length === 0 && attempt.flags.every(lies)) return attempt;
  const folded = fold(text);
  const flags: KeptFlag[] = [];
  const adrift: KeptFlag[] = [];
  for (const flag of [...attempt.flags, ...attempt.adrift]) {
    if (lies(flag)) {
      flags.push(flag);
      continue;
    }
    const found = flag.quote === '' ? [] : locate(folded, { quote: flag.quote });
    const [nearest] = found.sort((a, b) => Math.abs(a.start - flag.start) - Math.abs(b.start - flag.start));
    if (!nearest) adrift.push(flag);
    else flags.push({ ...flag, ...nearest, quote: text.slice(nearest.start, nearest.end) });
  }
  return { ...attempt, flags, adrift };
}
