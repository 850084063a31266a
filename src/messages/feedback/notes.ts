import type { ContestedFinding, FairFinding } from '../../core/review/findings.ts';
import { canFall, cleanCost, isClean } from './cost.ts';
import { countedElsewhere, covers, flagsAt, named, namedAll, yourFlag } from './flags.ts';
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

/** Why it does not count: a matter of opinion, or of a family that is not asked for. */
function reason({ note }: ContestedFinding): string {
  if (!('family' in note)) return EITHER_WAY;
  return `This is ${named(note.family)}, which this assignment does not ask for, so`;
}

/** What a learner is told about a contested span, or an item that is not in play. */
export function contestedSentences(finding: ContestedFinding, review: Review): string[] {
  const { note, flags } = finding;
  const why = reason(finding);
  const [flag] = flagsAt(flags, note.places, review);
  if (!flag) {
    const said = `${why} it neither earns nor costs.`;
    return ['family' in note ? said : `You left this alone. ${said}`];
  }
  if (flag.note === note.id) {
    return [`You flagged this. ${why} it neither earns nor costs.`, ...cleanCost(flag, review.result)];
  }
  const whole = note.places.some((place) => covers(flag, place));
  return [
    `${yourFlag(flag, review)} ${whole ? 'takes this in' : 'touches this'}. ${why} this part neither earns nor costs.`,
  ];
}
