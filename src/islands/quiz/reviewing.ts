// What a review takes, scoring included. Loaded when the page is idle, or when a review is asked for.
export { findings } from '../../core/review/findings.ts';
export { score } from '../../core/scoring/score.ts';
export { Explanations } from './Explanations.tsx';
export { FindingCard } from './FindingCard.tsx';
export { ScoreView } from './ScoreView.tsx';
