import type { Distribution } from '../core/analysis/distribution.ts';
import { learners } from './analysis.ts';

/** A plot of the class as a sentence. */
export function plotSentence(
  { count, least, lowerQuartile, median, upperQuartile, most }: Distribution,
  show: (value: number) => string,
): string {
  if (least === null || lowerQuartile === null || median === null || upperQuartile === null || most === null)
    return 'There is nothing to show.';
  if (count === 1) return `One learner: ${show(median)}.`;
  return `${learners(count)}: from ${show(least)} to ${show(most)}, half of them from ${show(lowerQuartile)} to ${show(upperQuartile)}; the middle one has ${show(median)}.`;
}
