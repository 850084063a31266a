import { tidyName } from '../../../core/attempt/learner.ts';
import { foldPasscode } from '../../../core/sealing/passcode.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import type { AssignForm } from './assignForm.ts';
import { dueTime, wholeNumber } from './formTerms.ts';
import { rulesOf } from './ruledOut.ts';

/** What is wrong with a field. `row` counts the accommodations from 0. */
export type FormProblem =
  | {
      readonly field: 'quiz';
      readonly code: 'none' | 'loading' | 'not-loaded' | 'draft' | 'unfinished' | 'name-taken';
    }
  | { readonly field: 'families'; readonly code: 'none' }
  | { readonly field: 'minutes' | 'attempts'; readonly code: 'not-whole'; readonly most: number }
  | { readonly field: 'accommodation-name'; readonly row: number; readonly code: 'none' | 'taken' }
  | {
      readonly field: 'accommodation-minutes';
      readonly row: number;
      readonly code: 'not-whole';
      readonly most: number;
    }
  | { readonly field: 'due'; readonly code: 'no-such-date' | 'past' | 'time-alone' }
  | { readonly field: 'instructions'; readonly code: 'too-long'; readonly most: number }
  | { readonly field: 'mail'; readonly code: 'no-address' }
  | { readonly field: 'passcode'; readonly code: 'none' };

/** The quiz that the form names: being loaded, not to be had, or there. */
export type ChosenQuiz =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | {
      readonly state: 'there';
      readonly quiz: TeachQuiz;
      /** Whether the site has another quiz by the name of this one, which only this device holds. */
      readonly isTaken?: boolean;
    };

/** The most that is taken: a day, and rows and letters that a link still bears. */
export const MOST = { minutes: 1_440, attempts: 100, accommodations: 12, instructions: 2_000 } as const;

/** No mail goes to a longer address (RFC 5321). */
const LONGEST_MAIL = 254;

/** Everything that is wrong with a form, in the order of its fields. `now` is in milliseconds. */
export function formProblems(form: AssignForm, chosen: ChosenQuiz, now: number): FormProblem[] {
  const quiz = chosen.state === 'there' ? chosen.quiz : null;
  return [
    ...quizProblems(chosen),
    ...dueProblems(form, now),
    ...(rulesOf(form, quiz).needsPasscode && foldPasscode(form.passcode) === ''
      ? [{ field: 'passcode', code: 'none' } as const]
      : []),
    ...(form.families.length === 0 ? [{ field: 'families', code: 'none' } as const] : []),
    ...(isWholeOrEmpty(form.minutes, MOST.minutes)
      ? []
      : [{ field: 'minutes', code: 'not-whole', most: MOST.minutes } as const]),
    ...(isWholeOrEmpty(form.attempts, MOST.attempts)
      ? []
      : [{ field: 'attempts', code: 'not-whole', most: MOST.attempts } as const]),
    ...(form.minutes.trim() === '' ? [] : accommodationProblems(form)),
    ...(form.instructions.length > MOST.instructions
      ? [{ field: 'instructions', code: 'too-long', most: MOST.instructions } as const]
      : []),
    ...(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.mail.trim()) && form.mail.trim().length <= LONGEST_MAIL
      ? []
      : [{ field: 'mail', code: 'no-address' } as const]),
  ];
}

function quizProblems(chosen: ChosenQuiz): FormProblem[] {
  switch (chosen.state) {
    case 'none':
      return [{ field: 'quiz', code: 'none' }];
    case 'loading':
      return [{ field: 'quiz', code: 'loading' }];
    case 'failed':
      return [{ field: 'quiz', code: 'not-loaded' }];
    case 'there':
      if (chosen.quiz.draft) return [{ field: 'quiz', code: chosen.quiz.imprint ? 'unfinished' : 'draft' }];
      return chosen.isTaken ? [{ field: 'quiz', code: 'name-taken' }] : [];
  }
}

function isWholeOrEmpty(typed: string, most: number): boolean {
  const number = wholeNumber(typed);
  return typed.trim() === '' || (number !== null && number <= most);
}

function accommodationProblems({ accommodations }: AssignForm): FormProblem[] {
  const names = accommodations.map(({ name }) => tidyName(name).toLowerCase());
  return accommodations.flatMap(({ minutes }, row): FormProblem[] => [
    ...nameProblems(names, row),
    ...(minutes.trim() !== '' && isWholeOrEmpty(minutes, MOST.minutes)
      ? []
      : [{ field: 'accommodation-minutes', row, code: 'not-whole', most: MOST.minutes } as const]),
  ]);
}

function nameProblems(names: readonly string[], row: number): FormProblem[] {
  const name = names[row] ?? '';
  if (name === '') return [{ field: 'accommodation-name', row, code: 'none' }];
  return names.indexOf(name) < row ? [{ field: 'accommodation-name', row, code: 'taken' }] : [];
}

function dueProblems(form: AssignForm, now: number): FormProblem[] {
  const due = dueTime(form);
  if (due === null) return form.dueTime === '' ? [] : [{ field: 'due', code: 'time-alone' }];
  if (Number.isNaN(due)) return [{ field: 'due', code: 'no-such-date' }];
  return due <= now ? [{ field: 'due', code: 'past' }] : [];
}
