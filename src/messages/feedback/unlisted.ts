import type { UnlistedFinding } from '../../core/review/findings.ts';
import type { FlagResult } from '../../core/scoring/result.ts';
import { quoted } from '../quoting.ts';
import { canFall, cleanCost, isClean } from './cost.ts';
import { ask, closestPlace, LONG_FLAG, named, sharesWord, wordsIn } from './flags.ts';
import type { Review } from './review.ts';

/** What a learner is told about a flag that the key has no answer for. */
export function unlistedSentences({ flags, touches }: UnlistedFinding, review: Review): string[] {
  const flag = review.result.flags[flags[0] ?? -1];
  if (!flag) return [];
  const words = wordsIn(review, flag);
  if (words === 0) return ['This flag has no word in it, so it changes nothing.'];
  const inside = review.key.items.filter(
    ({ id, places }) => touches.includes(id) && places.some((place) => sharesWord(review.text, flag, place)),
  );
  const [first] = inside;
  const long = words >= LONG_FLAG;
  if (!first) {
    const advice = long
      ? `It is ${words} words long: if something in it works on you, flag just that.`
      : `Test it: ${ask(flag.family)}`;
    const said = `You flagged this as ${named(flag.family)}; the key has nothing here.`;
    return [`${said} ${advice}`, ...effect(flag, review)];
  }
  const place = quoted(review.text, closestPlace(first.places, flag));
  const theirs = long
    ? `You flagged these ${words} words as ${named(flag.family)}`
    : `You flagged this as ${named(flag.family)}`;
  const said =
    inside.length === 1
      ? `${theirs}. The key has ${named(first.family)} here: ${place}.`
      : `${theirs}. The key has ${inside.length} other things here, such as ${named(first.family)}: ${place}. Each wants a flag of its own.`;
  return [said, ...effect(flag, review)];
}

function effect(flag: FlagResult, { result }: Review): string[] {
  if (isClean(result)) {
    return flag.cleanSentences > 0 ? cleanCost(flag, result) : ['It does not change the score.'];
  }
  const costs = result.listedShare !== null;
  if (flag.fair.length === 0 && !costs) return ['It does not change the score.'];
  if (!canFall(result)) return [];
  const sentences: string[] = [];
  if (flag.fair.length > 0) {
    sentences.push(
      flag.fair.length === 1
        ? 'It takes in a fair passage, and that lowers the score.'
        : `It takes in ${flag.fair.length} fair passages, and that lowers the score.`,
    );
  }
  if (costs) sentences.push('In this assignment a flag on words that are not in the key lowers the score.');
  return sentences;
}
