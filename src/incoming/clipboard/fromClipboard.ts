import { parse } from 'parse5';
import { LARGEST_FILE } from '../../decoding/largestFile.ts';
import { aboutArticle } from '../about.ts';
import { asArticle, troubleWith } from '../finish.ts';
import type { Found } from '../found.ts';
import { textOf, withoutHead } from '../html/articleBlocks.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { leftOutOf } from '../html/leftOut.ts';
import { allElements, type Element } from '../html/tree.ts';
import type { IncomingArticle, IncomingTrouble } from '../incoming.ts';
import { readPlain } from '../plain.ts';
import { type TextBlock, toMarkdown } from '../toMarkdown.ts';

/** What lies on the clipboard, or was dropped: the same words with and without their look. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * An article out of what was pasted: from its HTML where that has paragraphs, headings, quotations or lists, as copies
 * out of pages, Google Docs and Word have, else from its text. A title is taken off the top as from a file.
 */
export function fromClipboard({ html, text }: Pasted): IncomingArticle | IncomingTrouble {
  if (html.length > LARGEST_FILE || text.length > LARGEST_FILE) return troubleWith('', { code: 'too-large' });
  const rich = structured(html);
  if (rich) return asArticle('', foundIn(rich));
  if (text.trim() === '') return troubleWith('', { code: 'blank' });
  return asArticle('', readPlain(text));
}

/**
 * What was pasted into a text that is there already, as Markdown; `null` where it has no structure, and is best left to
 * the field.
 */
export function markdownOfPaste({ html }: Pick<Pasted, 'html'>): string | null {
  if (html.length > LARGEST_FILE) return null;
  const rich = structured(html);
  return rich === null ? null : toMarkdown(rich.blocks);
}

interface Rich {
  readonly blocks: readonly TextBlock[];
  readonly elements: readonly Element[];
}

/** The blocks of HTML that is more than words with a look; `null` for any other. */
function structured(html: string): Rich | null {
  if (!/<[a-z]/i.test(html)) return null;
  const elements = allElements(parse(fragmentOf(html)));
  const body = elements.find(({ tagName }) => tagName === 'body');
  const blocks = body ? htmlBlocks(body) : [];
  return blocks.length > 1 || blocks.some(({ kind }) => kind !== 'paragraph') ? { blocks, elements } : null;
}

/** Windows marks in the HTML what was selected. What stands around it are the open elements it was selected in. */
function fragmentOf(html: string): string {
  return html.replace(
    /^(?:Version:|StartHTML:|EndHTML:|StartFragment:|EndFragment:|SourceURL:)[^\n]*\n/gim,
    '',
  );
}

function foundIn({ blocks, elements }: Rich): Found {
  const { title, byline, blocks: rest } = withoutHead(blocks);
  const lang = elements.flatMap(({ tagName, attrs }) =>
    tagName === 'html' || tagName === 'body' ? attrs.filter(({ name }) => name === 'lang') : [],
  )[0]?.value;
  return {
    about: aboutArticle({ title, author: byline, lang }),
    body: toMarkdown(rest),
    text: textOf(rest),
    notes: leftOutOf(elements),
  };
}
