import { parse } from 'parse5';
import { readByline } from '../../core/article/byline.ts';
import { aboutArticle } from '../about.ts';
import type { Found } from '../found.ts';
import type { IncomingNote } from '../notes.ts';
import { type TextBlock, toMarkdown } from '../toMarkdown.ts';
import { articleBlocks, size, textOf, withoutHead, wordsIn } from './articleBlocks.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { leftOutOf } from './leftOut.ts';
import type { FindMainContent } from './mainContent.ts';
import { pageFacts } from './pageFacts.ts';
import { allElements, type Element } from './tree.ts';
import { toXhtml } from './xhtml.ts';

/** Below this many characters a page is too short for its shape to say what in it is the article. */
const SHORT = 600;
/** Less than this share of what the page marks as its article is not believed to be the whole of it. */
const LEAST_SHARE = 0.35;

/**
 * Reads a web page: the words of its article and what its head says about it. Nothing in it is run or kept
 * as markup: only text leaves this function.
 *
 * @param findMain tells the article from menus, teasers and the like; without it, the page's own markup does
 */
export async function readHtml(source: string, findMain?: FindMainContent): Promise<Found> {
  const elements = allElements(parse(source));
  const marked = articleBlocks(elements);
  const main = findMain ? await mainOf(elements, marked, findMain) : null;
  const { title, blocks, byline } = withoutHead(main?.blocks ?? marked);
  const facts = pageFacts(elements);
  const about = aboutArticle({
    ...facts,
    title:
      facts.title ?? title ?? headlineOf(elements, facts.windowTitle) ?? main?.title ?? facts.windowTitle,
    author: facts.author ?? byline ?? main?.byline ?? withoutHead(marked).byline,
  });
  const kept = blocks.filter(({ kind, text }) => kind !== 'heading' || text !== about.title);
  const everything = elements.find(({ tagName }) => tagName === 'body');
  const rest = everything ? wordsIn(htmlBlocks(everything)) - wordsIn(main?.blocks ?? marked) : 0;
  return {
    about,
    body: toMarkdown(kept),
    text: textOf(kept),
    notes: [...leftOutOf(main?.elements ?? elements), ...restOfPage(rest)],
  };
}

/** The heading of level 1 that the window's title has in it, with the site's name or without. */
function headlineOf(elements: readonly Element[], windowTitle = ''): string | undefined {
  return elements
    .filter(({ tagName }) => tagName === 'h1')
    .map((heading) => textOf(htmlBlocks(heading)))
    .find((text) => text !== '' && windowTitle.includes(text));
}

function restOfPage(words: number): IncomingNote[] {
  return words > 0 ? [{ code: 'rest-of-page', words }] : [];
}

interface Main {
  readonly blocks: readonly TextBlock[];
  readonly elements: readonly Element[];
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
}

/** The article by the page's shape, if it can be believed beside what the page itself marks as its article. */
async function mainOf(
  elements: readonly Element[],
  marked: readonly TextBlock[],
  findMain: FindMainContent,
): Promise<Main | null> {
  if (size(marked) < SHORT) return null;
  const html = elements.find(({ tagName }) => tagName === 'html');
  const xhtml = html ? toXhtml(html) : null;
  const found = xhtml === null ? null : await findMain(xhtml);
  if (!found) return null;
  const inside = allElements(parse(found.html));
  const body = inside.find(({ tagName }) => tagName === 'body');
  const blocks = body ? htmlBlocks(body) : [];
  if (size(blocks) < LEAST_SHARE * size(marked)) return null;
  return { blocks, elements: inside, title: found.title, byline: nameIn(found.byline) };
}

/** Readability gives a byline with its "By", or whatever else stands in the line. */
function nameIn(byline: string | undefined): string | undefined {
  if (byline === undefined || byline.length > 120) return undefined;
  return readByline(byline) ?? byline;
}
