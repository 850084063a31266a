/**
 * The one place that knows how a page of the site is addressed. Pages are built as files, so that an
 * address ends in `.html` and a plain file server finds it.
 */
export function href(file: string): string {
  return `/${file}`;
}

/** The library, which is the front page. */
export function libraryHref(): string {
  return href('');
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
