import { ASSIGNED_HASH } from '../core/assignment/pageData.ts';
import { href, quizHref } from './links.ts';

// The addresses of teachers' pages, and those they give out: apart, so that learners' pages do not carry them.

/** Where a teacher makes assignments; with a quiz's slug, of that quiz. */
export function teachHref(slug?: string): string {
  return href(slug === undefined ? 'teach.html' : `teach.html${TEACH_QUIZ_HASH}${slug}`);
}

/** What stands before a quiz's slug in the address of the page that makes assignments. */
export const TEACH_QUIZ_HASH = '#quiz=';

/** Where a teacher collects results. */
export function gradebookHref(): string {
  return href('teach/gradebook.html');
}

/** A quiz as it was assigned; see `writeTerms` for the code. */
export function assignedHref(slug: string, code: string): string {
  return `${quizHref(slug)}${ASSIGNED_HASH}${code}`;
}

/** Where a teacher writes quizzes; with an id, the quiz of this device that is to be saved and given out there. */
export function authorHref(id?: string): string {
  return href(id === undefined ? 'teach/author.html' : `teach/author.html${QUIZ_ID_HASH}${id}/save`);
}

/** A quiz of this device as a learner meets it. */
export function previewHref(id: string): string {
  return href(`teach/preview.html${QUIZ_ID_HASH}${id}`);
}

/** What stands before the id of a quiz of this device. */
export const QUIZ_ID_HASH = '#quiz=';
