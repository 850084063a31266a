import { fold } from '../anchoring/fold.ts';
import { locateApproximately } from '../anchoring/locateApproximately.ts';
import type { Attempt, KeptFlag } from './attempt.ts';

/**
 * Puts an attempt's flags on the text as it stands now. A flag whose words moved follows them; one whose
 * words are gone is set adrift rather than deleted; one adrift comes back when its words do.
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
    const found = flag.quote === '' ? null : locateApproximately(folded, { quote: flag.quote });
    if (found)
      flags.push({ ...flag, start: found.start, end: found.end, quote: text.slice(found.start, found.end) });
    else adrift.push(flag);
  }
  return { ...attempt, flags, adrift };
}
