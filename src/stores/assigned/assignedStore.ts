import { atom, computed } from 'nanostores';
import type { Learner } from '../../core/attempt/learner.ts';
import { readCount, readText } from '../../core/attempt/reading.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import { keyInPlay } from '../../core/scoring/keyInPlay.ts';
import { $attempt, $flags, $locked, $place, tryAgain, wipe } from '../attempt/attemptStore.ts';
import { $article } from '../marking/textStore.ts';
import { quizData } from '../quiz/quizData.ts';
import { $quiz, $waiting, holdQuiz, openQuiz } from '../quiz/quizStore.ts';
import { $result } from '../review/reviewStore.ts';
import { setWhoIsHere, whoIsHere } from './here.ts';
import { nextHint } from './hints.ts';
import { lockFlags } from './lockFlags.ts';
import { type Assignment, type AssignmentTrouble, assignmentOnPage } from './onThisPage.ts';
import { attemptPlace } from './places.ts';
import { newRecord } from './record.ts';
import { $record, changeRecord, openRecord, wipeRecord } from './recordStore.ts';
import { missing, submissionOf } from './submission.ts';

/** What was assigned on this page, or why it cannot be taken; `null` until it was looked at, and in practice. */
export const $assignment = atom<Assignment | AssignmentTrouble | null>(null);

/** The terms on this page; `null` where there are none that hold. */
export const $terms = computed($assignment, (assignment) =>
  assignment && 'terms' in assignment ? assignment.terms : null,
);

/** The key in play, be it held back from the page or not; `null` where it is sealed, or there is none. */
export const $key = atom<LocatedKey | null>(null);

/** How many more times it may be handed in; `null` for as often as one likes. */
export const $roundsLeft = computed([$terms, $record], (terms, record) =>
  terms?.attempts == null ? null : Math.max(0, terms.attempts - (record?.submissions.length ?? 0)),
);

/** Whether the review waits for a passcode. */
export const $waitsForPasscode = computed(
  [$terms, $quiz],
  (terms, quiz) => !!terms && !!quiz && !quiz.key && (terms.sealed || terms.feedback === 'release'),
);

/** Looks at what was assigned, and goes on with whoever was at work in this tab, unless a platform is to say so. */
export function openAssignment(): void {
  const assignment = assignmentOnPage(quizData());
  $assignment.set(assignment);
  if (!('terms' in assignment)) return;
  $attempt.listen(settle);
  $record.listen((record) => {
    const checked = record?.checked ?? [];
    if (checked.length !== $locked.get().size) lockFlags(new Set(checked));
  });
  // A text that is brought comes after the start, too.
  $waiting.subscribe(() => {
    if ($record.get()) enter();
  });
  // A learning platform knows better who is there.
  if (!assignment.platform) resume('');
}

/**
 * Goes on with whoever was at work in this tab.
 *
 * @param name as a learning platform calls the learner, who may be another one in the same tab; empty where none says
 */
export function resume(name: string): void {
  const terms = $terms.get();
  const here = terms && whoIsHere(terms.id);
  if (here && (name === '' || name === here.name)) start(here, '');
}

/** Starts or goes on: whoever gives the same name finds their own flags, and nobody else's. */
export function start(learner: Learner, accommodation: string): void {
  const terms = $terms.get();
  if (!terms) return;
  openRecord(terms.id, learner, () => newRecord(terms.id, learner, accommodation, Date.now()));
  if (accommodation !== '' && $record.get()?.accommodation !== accommodation) {
    changeRecord((record) => ({ ...record, accommodation }));
  }
  setWhoIsHere(terms.id, learner);
  $place.set(attemptPlace(terms.id, learner));
  enter();
}

/** Puts the quiz on the page, with no more of its key than the terms allow now. */
function enter(): void {
  const waiting = $waiting.get();
  const terms = $terms.get();
  if (!waiting || !terms) return;
  const { quiz, article } = waiting;
  const key = terms.sealed || !quiz.key ? null : keyInPlay(quiz.key, terms.families);
  $key.set(key);
  $quiz.set({ ...quiz, terms, key: terms.feedback === 'release' ? null : key });
  $article.set(article);
  lockFlags(new Set($record.get()?.checked));
  settle();
}

/** Writes down what was handed in, once, whichever tab or device it was handed in from. */
function settle(): void {
  const attempt = $attempt.get();
  const article = $article.get();
  const assignment = $assignment.get();
  const record = $record.get();
  if (!attempt || !article || !record || !assignment || !('terms' in assignment)) return;
  if (missing(attempt, record).length === 0) return;
  changeRecord((known) => {
    let now = known;
    for (const round of missing(attempt, known)) {
      const submission = submissionOf(round, now, assignment, article);
      now = { ...now, submissions: [...now.submissions, submission] };
    }
    return now;
  });
}

/** Opens another round: after a review with the flags that hit, else with all of them. */
export function nextRound(): void {
  if ($roundsLeft.get() === 0) return;
  const result = $result.get();
  const keep = $flags.get().filter((_, index) => !result || result.flags[index]?.outcome === 'hit');
  changeRecord((record) => ({ ...record, startedAt: Date.now(), hint: null }));
  tryAgain(keep.map(({ id }) => id));
}

/** Asks for a hint, or for more of the one that is showing; says whether there was one. */
export function askForHint(): boolean {
  const key = $quiz.get()?.key;
  const hint = key ? nextHint(key, $flags.get(), $record.get()?.hint ?? null) : null;
  if (hint) changeRecord((record) => ({ ...record, hint, hints: record.hints + 1 }));
  return hint !== null;
}

/** Notes that the learner was told what became of a flag: from here on it stays as it is. */
export function noteChecked(id: string): void {
  if ($record.get()?.checked.includes(id)) return;
  changeRecord((record) => ({ ...record, checked: [...record.checked, id] }));
}

/** Makes room for another learner. What this one did stays on the device. Wants a fresh page after it. */
export function leave(): void {
  const terms = $terms.get();
  if (terms) setWhoIsHere(terms.id, null);
}

/** What a learning platform keeps beside the flags, for another device: plain JSON, short. */
export function portableRecord(): Readonly<Record<string, unknown>> {
  const record = $record.get();
  if (!record) return {};
  const { startedAt, hints, checked, accommodation } = record;
  return { startedAt, hints, checked, accommodation };
}

/** Takes back what `portableRecord` gave on another device; what is no such thing changes nothing. */
export function restoreRecord({
  startedAt,
  hints,
  checked,
  accommodation,
}: Readonly<Record<string, unknown>>): void {
  changeRecord((record) => ({
    ...record,
    startedAt: readCount(startedAt) ?? record.startedAt,
    hints: Math.floor(readCount(hints) ?? record.hints),
    checked: Array.isArray(checked) ? checked.filter((id) => typeof id === 'string') : record.checked,
    accommodation: readText(accommodation, 2000) ?? record.accommodation,
  }));
}

/** Wipes this learner's part of the assignment from the device. Wants a fresh page after it. */
export function wipeAssigned(): void {
  const quiz = $quiz.get();
  leave();
  wipeRecord();
  if (quiz) wipe(quiz.slug);
}

/** Where the assignment cannot be taken: opens the quiz for practice instead. */
export function practise(): void {
  holdQuiz(false);
  $assignment.set(null);
  const waiting = $waiting.get();
  if (waiting) openQuiz(waiting.quiz, waiting.article);
}
