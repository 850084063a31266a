import type { ContestedFinding, FairFinding } from '../../core/review/findings.ts';
import { canFall, cleanCost, isClean } from './cost.ts';
import { countedElsewhere, covers, flagsAt, namedAll, yourFlag } from './flags.ts';
import type { Review } from './review.ts';

/** What a learner is told about a fair passage that counts as flagged. */
export function falseAlarmSentences({ note, flags }: FairFinding, review: Review): string[] {
  const { result } = review;
  const on = flagsAt(flags, note.places, review);
  const aimed = on.filter((flag) => flag.note === note.id);
  const [flag] = on;
  if (!flag) return ['You flagged this, but it is fair.'];
  const said =
    aimed.length > 0
      ? `You flagged this as ${namedAll(aimed)}, but it is fair.`
      : `${yourFlag(flag, review)} takes in this passage, and it is fair.`;
  const costs = isClean(result) ? on.some(({ cleanSentences }) => cleanSentences > 0) : canFall(result);
  if (!costs) return [said];
  return [`${said} Flagging ${isClean(result) ? 'a clean sentence' : 'a fair passage'} lowers the score.`];
}

/** What a learner is told about a fair passage that does not count as flagged. */
export function leftAloneSentences({ note, flags }: FairFinding, review: Review): string[] {
  const [flag] = flagsAt(flags, note.places, review);
  if (!flag) return ['You left this alone, and rightly: it is fair.'];
  const counted = countedElsewhere(flag, null, review);
  const said = counted
    ? `${yourFlag(flag, review)} ${counted}, but it runs into this, which is fair.`
    : `${yourFlag(flag, review)} runs into this, which is fair.`;
  const cost = cleanCost(flag, review.result);
  return [said, ...(cost.length > 0 ? cost : ['This time that costs nothing.'])];
}

const EITHER_WAY = 'Careful readers could go either way here, so';

/** What a learner is told about a contested span. */
export function contestedSentences({ note, flags }: ContestedFinding, review: Review): string[] {
  const [flag] = flagsAt(flags, note.places, review);
  if (!flag) return [`You left this alone. ${EITHER_WAY} it neither earns nor costs.`];
  if (flag.note === note.id) {
    return [`You flagged this. ${EITHER_WAY} it neither earns nor costs.`, ...cleanCost(flag, review.result)];
  }
  const whole = note.places.some((place) => covers(flag, place));
  return [
    `${yourFlag(flag, review)} ${whole ? 'takes this in' : 'touches this'}. ${EITHER_WAY} this part neither earns nor costs.`,
  ];
}
