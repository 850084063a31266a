import type { PackProblem } from '../core/pack/problem.ts';
import { reportProblem } from './problems.ts';
import { shortened } from './visible.ts';

// What the author's desk says of quizzes in the making and of keeping them.

/** “1 mark”, “12 marks”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A quiz by its title, which may be still to come. */
export function quizTitle(title: string): string {
  return title.trim() === '' ? 'Untitled quiz' : title;
}

export function copyTitle(title: string): string {
  return `Copy of ${quizTitle(title)}`;
}

/** Said to a screen reader when the list has one more. */
export function copied(title: string): string {
  return `${copyTitle(title)} is on the list.`;
}

/** What was written down when a page was left, of a quiz that another tab changed since. */
export function recoveredTitle(title: string): string {
  return `${quizTitle(title)} (recovered)`;
}

/** The version of this tab, kept beside the one that another tab made. */
export function apartTitle(title: string): string {
  return `${quizTitle(title)} (from this tab)`;
}

/** Why the device does not keep what is made at the desk, and the way out. */
export const KEEPING_QUIZZES = {
  full: 'This device is full: what you change now may be gone when you leave the page. Save a copy, and make room.',
  forbidden:
    'This browser does not let the page keep anything: your quizzes are gone when you leave the page. Save a copy, and open it here next time.',
  elsewhere:
    'This quiz was changed in another tab. Nothing is stored over it until you choose which version to go on with.',
} as const;

export const SAVED_STATE = { opening: '', saving: 'Saving …', kept: 'Saved on this device' } as const;

export const NOT_FOUND =
  'That quiz is not on this device. It may have been made in another browser, or removed for good.';

export const NOT_OPENED = 'That quiz could not be opened just now. Reload the page; it is kept as it was.';

/** Asked before a quiz goes from the bin. */
export const FOR_GOOD = {
  title: 'Remove for good?',
  about: (title: string) => `“${title}” goes from this device with all its marks. That cannot be undone.`,
  remove: 'Remove it',
  keep: 'Keep it in the bin',
} as const;

export const UNREADABLE =
  'This quiz was stored by another version of this page and cannot be read here. It stays as it is.';

/** Why a mark was not put onto the words that were given. */
export const PUT_BACK = {
  absent: 'Those words are not in the text. Copy them from it.',
  several: 'Those words stand in the text several times. Give more of them.',
} as const;

/** How a text without a file is named. */
export const PASTED = 'What you pasted';

/** Said where reading what was given failed in a way that nobody foresaw. */
export const NOT_READ =
  'That could not be read; the mistake is this page’s. Nothing was taken in. Copy the words alone, and paste them as plain text.';

export const OWN_FILE_UNREADABLE =
  'That file was saved at an author’s desk, but is damaged or of a newer version: nothing was taken from it. Save it anew where it was made.';

/** What is wrong in a pack that was opened. */
export function packProblem(problem: PackProblem): string {
  const { file, line, message } = reportProblem(problem);
  return `${file}, line ${line}: ${message}`;
}

export function packNeedsText(slug: string): string {
  return `The quiz ${shortened(slug, 60)} holds no text: its readers bring the article. Put the text beside it as text.txt and open the folder’s files together.`;
}

/** Entries of a key that were too broken to become marks. */
export function packEntriesLeft(ids: readonly string[]): string {
  return `Not taken in, as too little of them could be read: ${names(ids)}.`;
}

/** Entries that meant places with different words. */
export function packEntriesSplit(ids: readonly string[]): string {
  return `These stood on places with different words, and became one mark for each place: ${names(ids)}.`;
}

export function packFilesLeft(files: readonly string[]): string {
  return `Other files were left where they are: ${names(files)}.`;
}

/** At most six names of somebody else's, and how many more there are. */
function names(all: readonly string[]): string {
  const shown = all.slice(0, 6).map((name) => shortened(name || 'one without a name', 40));
  return all.length > 6 ? `${shown.join(', ')} and ${all.length - 6} more` : shown.join(', ');
}
