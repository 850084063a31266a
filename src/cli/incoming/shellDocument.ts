import { createRequire } from 'node:module';
import { type FindMainContent, mainContentBy } from '../../incoming/html/mainContent.ts';

/** The small document that `@mozilla/readability` brings along for places without a browser; it has no types. */
type ParserClass = new () => { parse(xhtml: string, url: string): Document };

const Parser: ParserClass = createRequire(import.meta.url)('@mozilla/readability/JSDOMParser.js');

/** Finds the article in a web page as a browser's reader view would, without a browser. */
export const mainContentInShell: FindMainContent = mainContentBy((xhtml) =>
  // The address only completes relative links, of which none is kept.
  new Parser().parse(xhtml, 'https://page.invalid/'),
);
