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

/** The library, which is the front page. */
export function libraryHref(): string {
  return href('index.html');
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
