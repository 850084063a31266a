import type { ItemFinding } from '../../core/review/findings.ts';
import { quoted } from '../quoting.ts';
import { closestPlace, countedElsewhere, covers, flagsAt, named, namedAll, yourFlag } from './flags.ts';
import type { Review } from './review.ts';

/** What a learner is told about an item that no flag of theirs came near. */
export function missedSentences(finding: ItemFinding, review: Review): string[] {
  const { item, result } = finding;
  const stands = result.places.total > 1 ? [`It stands in ${result.places.total} places.`] : [];
  const bonus = item.weight === 'extra' ? ['It is a bonus item: missing it costs nothing.'] : [];
  const over = flagsAt(finding.flags, item.places, review).filter(({ family }) => family !== item.family);
  const flag = over.find(({ outcome }) => outcome === 'hit') ?? over[0];
  if (!flag) return [`You did not flag this. The key has it as ${named(item.family)}.`, ...stands, ...bonus];

  const place = closestPlace(item.places, flag);
  const whole = quoted(review.text, place);
  const counted = countedElsewhere(flag, item.id, review);
  const does = covers(flag, place) ? 'takes this in' : 'touches this';
  const alike = over.filter(({ start, end }) => start === flag.start && end === flag.end);
  const said = counted
    ? `${yourFlag(flag, review)} ${counted}. The key also has ${named(item.family)} here: give ${whole} a flag of its own.`
    : `${yourFlag(flag, review)} ${does} as ${namedAll(alike)}. The key has ${named(item.family)} here: ${whole}.`;
  return [said, ...stands, ...bonus];
}
