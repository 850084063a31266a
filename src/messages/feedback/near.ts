import type { Span } from '../../core/article/article.ts';
import type { ItemFinding } from '../../core/review/findings.ts';
import type { FlagResult } from '../../core/scoring/result.ts';
import { quoted } from '../quoting.ts';
import { cleanCost, isClean } from './cost.ts';
import {
  ask,
  closestPlace,
  countedElsewhere,
  covers,
  flagsAt,
  LONG_FLAG,
  named,
  namedAll,
  wordsIn,
  yourFlag,
} from './flags.ts';
import type { Review } from './review.ts';

/** What a learner is told about an item that they came close to: what their flag did, and what would do. */
export function nearSentences(finding: ItemFinding, review: Review): string[] {
  const index = finding.result.flags[0];
  const flag = index === undefined ? undefined : review.result.flags[index];
  if (index === undefined || !flag) return [];
  const place = closestPlace(finding.item.places, flag);
  return [sentence(finding, { flag, index, place }, review), ...cleanCost(flag, review.result)];
}

interface Closest {
  readonly flag: FlagResult;
  readonly index: number;
  readonly place: Span;
}

function sentence(finding: ItemFinding, closest: Closest, review: Review): string {
  const { reason } = finding.result;
  const { flag, place } = closest;
  const whole = quoted(review.text, place);
  const counted = countedElsewhere(flag, finding.item.id, review);
  if (counted && reason === 'wrong-family') {
    return `${yourFlag(flag, review)} ${counted}. The key also has ${named(finding.item.family)} here: give ${whole} a flag of its own.`;
  }
  if (reason === 'wrong-family') return wrongFamily(finding, review);
  if (counted) {
    const does = covers(flag, place) ? 'takes this in too' : 'touches this too';
    return `${yourFlag(flag, review)} ${counted}, and it ${does}. One flag answers one item: give ${whole} a flag of its own.${halfCredit(review)}`;
  }
  return covers(flag, place) ? tooWide(closest, review) : tooNarrow(finding, closest, review);
}

function tooWide({ flag, index, place }: Closest, review: Review): string {
  const whole = quoted(review.text, place);
  const words = wordsIn(review, flag);
  const more = words - wordsIn(review, place);
  if (words < LONG_FLAG) {
    return `${yourFlag(flag, review)} is ${more} ${more === 1 ? 'word' : 'words'} longer than it needs to be. Flag just ${whole}.${halfCredit(review)}`;
  }
  const others = review.result.items.filter(({ flags }) => flags.includes(index)).length - 1;
  const along =
    others > 0 ? `, together with ${others} other ${others === 1 ? 'item' : 'items'} of the key` : '';
  return `This stands in your flag of ${words} words${along}. Flag just ${whole}.${halfCredit(review)}`;
}

function tooNarrow({ item, result }: ItemFinding, { flag, place }: Closest, review: Review): string {
  const whole = quoted(review.text, place);
  const pieces = flagsAt(result.flags, [place], review).filter(
    (piece) =>
      covers(place, piece) && (piece.family === item.family || item.also?.includes(piece.family) === true),
  );
  const different = new Set(pieces.map(({ start, end }) => `${start}-${end}`)).size;
  if (different > 1) {
    return `You caught ${different} pieces of it. Put one flag on the whole: ${whole}.${halfCredit(review)}`;
  }
  return covers(place, flag)
    ? `You caught only a piece of it, ${quoted(review.text, flag)}. The whole of it is ${whole}.${halfCredit(review)}`
    : `${yourFlag(flag, review)} overlaps it only in part. Flag just ${whole}.${halfCredit(review)}`;
}

function wrongFamily({ item, result }: ItemFinding, review: Review): string {
  const theirs = namedAll(flagsAt(result.flags, item.places, review));
  const credit = isClean(review.result) ? '' : ' No credit yet.';
  return `You flagged this as ${theirs}; the key has it as ${named(item.family)}. Ask: ${ask(item.family)}${credit}`;
}

/** In an article without core items nothing earns, so nothing is said. */
function halfCredit({ result }: Review): string {
  return isClean(result) ? '' : ' Half credit.';
}
