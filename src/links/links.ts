/**
 * The one place that knows how a page of the site is addressed. Pages are built as files, so that an
 * address ends in `.html` and a plain file server finds it. On the server addresses count from the root, and the
 * build makes them relative; in the browser the page itself says where the root is.
 */
export function href(file: string): string {
  return root() + file;
}

function root(): string {
  return (typeof document === 'undefined' ? undefined : document.documentElement.dataset['base']) ?? '/';
}

/** Whether this page is a quiz saved as one file: there is no site around it to lead to. */
export function isAlone(): boolean {
  return typeof document !== 'undefined' && 'alone' in document.documentElement.dataset;
}

/** The library, which is the front page; with a technique's id, narrowed to the quizzes that practise it. */
export function libraryHref(technique?: string): string {
  return href(technique === undefined ? 'index.html' : `index.html${TECHNIQUE_HASH}${technique}`);
}

/** What stands before a technique's id in the address of the library. */
export const TECHNIQUE_HASH = '#technique=';

/** A further page of the library's plain list, for readers without scripts; the first is the library itself. */
export function listPageHref(page: number): string {
  return page === 1 ? libraryHref() : href(`library/${page}.html`);
}

/** The page of families and techniques; with a technique's id, its entry there. */
export function learnHref(technique?: string): string {
  return href(technique === undefined ? 'learn.html' : `learn.html#technique-${technique}`);
}

/** The two-minute worked example. */
export function exampleHref(): string {
  return href('example.html');
}

/** One quiz, by its pack's slug. */
export function quizHref(slug: string): string {
  return href(`quiz/${slug}.html`);
}

/** The answer key of a quiz, to read and to print. */
export function keyHref(slug: string): string {
  return href(`key/${slug}.html`);
}
