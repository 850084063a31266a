import type { FlagResult, Result } from '../../core/scoring/result.ts';

/** Whether flags are scored by the clean sentences they touch: so it is where the key has no core item. */
export function isClean({ core }: Result): boolean {
  return core.total === 0;
}

/**
 * Whether a flag that costs lowers this score. Where nothing was found there is nothing to lower, and a
 * sentence about cost would be untrue.
 */
export function canFall(result: Result): boolean {
  return isClean(result) || result.items.some(isWorth);
}

function isWorth({ outcome, reason }: Result['items'][number]): boolean {
  return outcome === 'hit' || (outcome === 'near' && reason !== 'wrong-family');
}

/** In an article with almost nothing to flag: what a flag costs, after what else was said of it. */
export function cleanCost({ cleanSentences }: FlagResult, result: Result): string[] {
  if (!isClean(result) || cleanSentences === 0) return [];
  return [
    cleanSentences === 1
      ? 'It marks a clean sentence, and that lowers the score.'
      : `It marks ${cleanSentences} clean sentences, and that lowers the score.`,
  ];
}
