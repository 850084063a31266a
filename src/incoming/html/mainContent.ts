import { loaded } from '../loading.ts';

/** What is the article in a page, and who wrote it, as far as can be told from the page's shape. */
export interface MainContent {
  /** HTML, to be parsed again and never to be shown. */
  readonly html: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
}

/** Finds the article in a page, given as well-formed XHTML; `null` where there seems to be none. */
export type FindMainContent = (xhtml: string) => Promise<MainContent | null>;

/**
 * Finds it as the reader view of Firefox does, by `@mozilla/readability`, which is loaded when it is needed. It wants a
 * document: pages have `DOMParser`, the shell brings one of its own. The document is never shown, and what stands in it
 * never runs.
 *
 * @param parse a document of the XHTML
 */
export function mainContentBy(parse: (xhtml: string) => Document): FindMainContent {
  return async (xhtml) => {
    const { Readability } = await loaded(import('@mozilla/readability'));
    try {
      const found = new Readability(parse(xhtml), { disableJSONLD: true }).parse();
      if (!found?.content) return null;
      return {
        html: found.content,
        title: found.title?.trim() || undefined,
        byline: found.byline?.trim() || undefined,
      };
    } catch {
      // Readability throws on shapes that it does not foresee. There is another way, that of `readHtml`.
      return null;
    }
  };
}

/** With the browser's own parser. */
export const mainContentInPage: FindMainContent = mainContentBy((xhtml) =>
  new DOMParser().parseFromString(xhtml, 'text/html'),
);
