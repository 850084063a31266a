import type { ItemFinding } from '../../core/review/findings.ts';
import type { FlagResult } from '../../core/scoring/result.ts';
import { quoted } from '../quoting.ts';
import { cleanCost, isClean } from './cost.ts';
import { covers, named, wordsIn } from './flags.ts';
import type { Review } from './review.ts';

/** What a learner is told about an item that they found. */
export function hitSentences(finding: ItemFinding, review: Review): string[] {
  const { item, result: outcome } = finding;
  const first = outcome.flags[0];
  const flag = first === undefined ? undefined : review.result.flags[first];
  if (!flag) return [];
  const bonus = item.weight === 'extra' ? ' It is a bonus item.' : '';
  const own = finding.flags
    .flatMap((index) => review.result.flags[index] ?? [])
    .filter((one) => one.item === item.id);
  const sentences = [
    own.some(({ family, outcome: told }) => family === item.family && told !== 'near')
      ? `You found it.${bonus}`
      : `You found it as ${named(flag.family)}. The key lists it first as ${named(item.family)}; both are right here.${bonus}`,
  ];
  const { hit, total } = outcome.places;
  if (total > 1) {
    sentences.push(
      hit === total
        ? `You flagged it in ${total === 2 ? 'both' : `all ${total}`} places where it stands.`
        : `It stands in ${total} places, and you flagged ${hit} of them. One is enough for the score.`,
    );
  }
  const place = item.places[outcome.hitBy.indexOf(first ?? -1)];
  if (place) {
    const theirs = wordsIn(review, flag);
    const whole = wordsIn(review, place);
    if (theirs > 2 * whole) sentences.push(`The words that do it are just ${quoted(review.text, place)}.`);
    else if (2 * theirs < whole) sentences.push(`The whole of it is ${quoted(review.text, place)}.`);
  }
  const others = own.filter(({ outcome: told }) => told !== 'hit');
  return [...sentences, ...otherSentences(others, finding, review), ...cleanCost(flag, review.result)];
}

/** Further flags on an item that is found already. */
function otherSentences(others: readonly FlagResult[], { item }: ItemFinding, review: Review): string[] {
  const isRight = ({ family }: FlagResult) => family === item.family || item.also?.includes(family);
  const repeats = others.filter((other) => other.outcome === 'duplicate' && isRight(other));
  const strays = others.filter((other) => !isRight(other));
  const edges = others.filter((other) => other.outcome === 'near' && isRight(other));
  const sentences: string[] = [];
  if (repeats.length > 0) {
    const said =
      repeats.length === 1 ? 'One more flag repeats it.' : `${repeats.length} more flags repeat it.`;
    const free = repeats.length === 1 ? 'It neither earns nor costs.' : 'They neither earn nor cost.';
    const costs = isClean(review.result) && repeats.some(({ cleanSentences }) => cleanSentences > 0);
    sentences.push(costs ? said : `${said} ${free}`);
  }
  const [stray] = strays;
  if (stray) {
    sentences.push(
      `You also flagged it as ${named(stray.family)}, which the key does not have here; that earns nothing.`,
    );
  }
  const [edge] = edges;
  if (edge) {
    const does = item.places.some((place) => covers(edge, place)) ? 'takes it in again' : 'overlaps it too';
    sentences.push(`Another flag of yours, ${quoted(review.text, edge)}, ${does}; one is enough.`);
  }
  return sentences;
}
