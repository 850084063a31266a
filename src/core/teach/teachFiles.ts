// Where the build puts what the teacher's pages load, below the site's root. A format between the build and the pages.

/** The file with the `TeachQuiz` of a quiz. */
export function teachQuizFile(slug: string): string {
  return `teach/packs/${slug}.js`;
}

/** The file with the built page of a quiz, to make single files of. */
export function teachPageFile(slug: string): string {
  return `teach/pages/${slug}.js`;
}

/** The built page of a quiz with nothing in it, and the file that holds it as data: it is no page of the site itself. */
export const BLANK_PAGE = 'teach/blank.html';
export const BLANK_PAGE_FILE = 'teach/blank.js';

/** The page on which an author meets a quiz of the desk as a learner does. */
export const PREVIEW_PAGE = 'teach/preview.html';

/** Whether a file below the site's root is a page for teachers, or something in their folder. */
export function isTeachPage(file: string): boolean {
  return /^teach(?:\.html$|\/)/.test(file);
}

/**
 * The global name under which such a file leaves what it holds: each is a classic script, as `fetch` does not work from
 * a disk.
 */
export const TEACH_NAME = 'slantwiseTeach';
