import { atom, computed } from 'nanostores';
import type { AuthoredQuiz, ItemMark, Mark } from '../../../core/authoring/authoredQuiz.ts';
import { applyEdit, type Edit, inverse } from '../../marking/edits.ts';
import { $authored, changeAuthored } from '../authoredStore.ts';

/** A change to one mark. Letters typed into one of its fields, one after the other, are one change. */
interface MarkEdit extends Edit<Mark> {
  readonly field?: keyof ItemMark | undefined;
}

/** A suggestion, by its key, that was refused or brought back. */
interface Refusal {
  readonly refused: string;
  readonly was: boolean;
}

type Change = MarkEdit | Refusal;

interface History {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

const EMPTY: History = { done: [], undone: [] };

interface Kept extends History {
  /** The quiz and the text whose changes they are: on another text the places mean other words. */
  readonly quiz: string;
  readonly body: string;
  /** The marks as the last change left them: where something else has changed them since, taking back would undo that too. */
  readonly marks: readonly Mark[];
}

const $kept = atom<Kept | null>(null);

/** What can be undone and redone in the marks of the quiz on the desk, since the text or something else last changed them. */
export const $markHistory = computed([$kept, $authored], (kept, quiz): History => {
  const still = kept && quiz && kept.quiz === quiz.id && kept.body === quiz.body && kept.marks === quiz.marks;
  return still ? kept : EMPTY;
});

function applied(quiz: AuthoredQuiz, change: Change): AuthoredQuiz {
  if (!('refused' in change)) return { ...quiz, marks: applyEdit(quiz.marks, change) };
  const others = quiz.refused.filter((key) => key !== change.refused);
  return { ...quiz, refused: change.was ? others : [...others, change.refused] };
}

function takenBack(change: Change): Change {
  return 'refused' in change ? { ...change, was: !change.was } : inverse(change);
}

function keep(history: History): void {
  const quiz = $authored.get();
  if (quiz) $kept.set({ ...history, quiz: quiz.id, body: quiz.body, marks: quiz.marks });
}

/** Makes a change that can be undone. */
export function make(change: Change): void {
  const { done } = $markHistory.get();
  changeAuthored((quiz) => applied(quiz, change));
  keep({ done: [...done.slice(0, -1), ...joined(done.at(-1), change)], undone: [] });
}

/** Two changes as one, where the second goes on typing what the first began. */
function joined(last: Change | undefined, next: Change): Change[] {
  if (!last) return [next];
  if ('refused' in last || 'refused' in next) return [last, next];
  const goesOn = next.field !== undefined && last.field === next.field && last.id === next.id;
  return goesOn ? [{ ...next, before: last.before }] : [last, next];
}

/** What was typed is typed: what follows in the same field is a change of its own. */
export function endField(): void {
  const { done, undone } = $markHistory.get();
  const last = done.at(-1);
  if (!last || 'refused' in last || last.field === undefined) return;
  keep({ done: [...done.slice(0, -1), { ...last, field: undefined }], undone });
}

/** Takes the last change back; says whether there was one. */
export function undo(): boolean {
  const { done, undone } = $markHistory.get();
  const last = done.at(-1);
  if (!last) return false;
  changeAuthored((quiz) => applied(quiz, takenBack(last)));
  keep({ done: done.slice(0, -1), undone: [...undone, last] });
  return true;
}

/** Makes the last change again that was taken back; says whether there was one. */
export function redo(): boolean {
  const { done, undone } = $markHistory.get();
  const last = undone.at(-1);
  if (!last) return false;
  changeAuthored((quiz) => applied(quiz, last));
  keep({ done: [...done, last], undone: undone.slice(0, -1) });
  return true;
}
