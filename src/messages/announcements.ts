import { wholeScore } from './wholeScore.ts';

/** What a screen reader says once a quiz is handed in. `score` is `null` where nothing was scored. */
export function handedIn(score: number | null): string {
  return score === null
    ? 'Handed in.'
    : `Handed in. ${wholeScore(score)} of 100. The explanations are in the article.`;
}
