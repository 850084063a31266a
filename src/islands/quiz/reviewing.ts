// What a review takes, scoring included, and what else can wait for an idle moment. Loaded when the page is idle, or when a review is asked for.
export { findings } from '../../core/review/findings.ts';
export { score } from '../../core/scoring/score.ts';
export { Explanations } from './Explanations.tsx';
export { FindingCard } from './FindingCard.tsx';
export { SaveResult } from './SaveResult.tsx';
export { ScoreView } from './ScoreView.tsx';
export { SettingsBody } from './SettingsBody.tsx';
export { ShortcutsCheck } from './ShortcutsCheck.tsx';
