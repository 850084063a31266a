import { atom, computed } from 'nanostores';
import type { Article } from '../../core/article/article.ts';
import type { KeptFlag } from '../../core/attempt/attempt.ts';
import type { PlacedFlags } from '../../core/attempt/reconcile.ts';
import type { ResultFile } from '../../core/attempt/resultFile.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import type { Finding, FindingKind } from '../../core/review/findings.ts';
import type { ScoreOptions } from '../../core/scoring/options.ts';
import type { Result } from '../../core/scoring/result.ts';
import { $attempt, submit, syncWithDevice } from '../attempt/attemptStore.ts';
import { $article } from '../marking/textStore.ts';
import { $quiz } from '../quiz/quizStore.ts';
import { $scorer, type Scorer } from './scorer.ts';

/** A saved result on the text as it stands here. */
export interface OpenedResult extends ResultFile, PlacedFlags {}

/** A saved result that is being looked at; the attempt in progress waits untouched. */
export const $openedResult = atom<OpenedResult | null>(null);

/** The flags under review: those of an opened file, or what was handed in here. */
export const $reviewedFlags = computed(
  [$openedResult, $attempt],
  (opened, attempt): readonly KeptFlag[] | null =>
    opened ? opened.flags : attempt?.submittedAt === undefined ? null : attempt.flags,
);

interface Scored {
  readonly article: Article;
  readonly key: LocatedKey;
  readonly result: Result;
}

/** Results by flags: handing in and the review after it score the same ones. */
const scored = new WeakMap<readonly KeptFlag[], Scored>();

function scoreOnce(
  { score }: Scorer,
  article: Article,
  key: LocatedKey,
  flags: readonly KeptFlag[],
  options: ScoreOptions | undefined,
): Result {
  const known = scored.get(flags);
  if (known?.article === article && known.key === key) return known.result;
  const result = score(article, key, flags, options);
  scored.set(flags, { article, key, result });
  return result;
}

/** The score and its parts; `null` while nothing is handed in, or what scores is not there. */
export const $result = computed(
  [$quiz, $article, $reviewedFlags, $scorer],
  (quiz, article, flags, scorer): Result | null =>
    quiz?.key && article && flags && scorer ? scoreOnce(scorer, article, quiz.key, flags, quiz.terms) : null,
);

export const $findings = computed([$quiz, $result, $scorer], (quiz, result, scorer): readonly Finding[] =>
  quiz?.key && result && scorer ? scorer.findings(quiz.key, result) : [],
);

/** Whether the page shows a review: something is handed in or opened, and there was a key to score it by. */
export const $reviewing = computed($result, (result) => result !== null);

/** Which findings the text and the list show. `all` is all there is to learn from: not what was rightly left alone. */
export type Filter = 'all' | FindingKind;
export const $filter = atom<Filter>('all');

export function passes(finding: Finding, filter: Filter): boolean {
  if (filter !== 'all') return finding.kind === filter;
  return finding.kind !== 'left-alone' && (finding.kind !== 'contested' || finding.flags.length > 0);
}

export const $shownFindings = computed([$findings, $filter], (all, filter) =>
  all.filter((finding) => passes(finding, filter)),
);

/** The finding whose explanation is open. */
export const $openFinding = atom<string | null>(null);

export function openFinding(id: string | null): void {
  $openFinding.set(id);
}

/** Opens the next or previous finding that the filter shows; goes round at the ends. Returns it. */
export function stepFinding(direction: 1 | -1): Finding | null {
  const shown = $shownFindings.get();
  if (shown.length === 0) return null;
  const here = shown.findIndex(({ id }) => id === $openFinding.get());
  const next =
    here < 0 ? (direction === 1 ? 0 : shown.length - 1) : (here + direction + shown.length) % shown.length;
  const finding = shown[next] ?? null;
  $openFinding.set(finding?.id ?? null);
  return finding;
}

/** Scores the flags as they stand, so that handing in finds it done. */
export function scoreAhead(): void {
  const quiz = $quiz.get();
  const article = $article.get();
  const attempt = $attempt.get();
  const scorer = $scorer.get();
  if (quiz?.key && article && attempt && scorer)
    scoreOnce(scorer, article, quiz.key, attempt.flags, quiz.terms);
}

/** Hands in the attempt and scores it. Where there is a key to score by, what scores must be there. */
export function handIn(): void {
  syncWithDevice();
  const quiz = $quiz.get();
  const article = $article.get();
  const attempt = $attempt.get();
  const scorer = $scorer.get();
  if (!quiz || !article || !attempt) return;
  if (!quiz.key) submit(null);
  else if (scorer) submit(scoreOnce(scorer, article, quiz.key, attempt.flags, quiz.terms).score);
  else throw new Error('What scores was not loaded before handing in.');
  $filter.set('all');
  $openFinding.set(null);
}
