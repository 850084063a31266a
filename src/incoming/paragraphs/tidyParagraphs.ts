import { cleanCharacters } from '../../core/article/characters.ts';
import { isHardWrapped } from '../../core/article/hardWrap.ts';
import { toMarkdown } from '../toMarkdown.ts';
import { hyphenMender } from './hyphens.ts';
import { proposedRemovals, type Removal } from './removals.ts';

export interface TidyOptions {
  /** What the text is; in Markdown, lines of one paragraph belong together and some begin a block. */
  readonly form: 'text' | 'markdown';
  /** Whether lines are joined to paragraphs; `auto` does so where the whole text looks wrapped by hand. */
  readonly join?: 'auto' | 'always' | 'never';
}

/** A paragraph, heading or the like on one line. */
export interface TidyLine {
  readonly text: string;
  /** Why it may be no part of the article. It stays unless a person says otherwise. */
  readonly proposal?: Removal;
}

export interface Tidied {
  readonly form: TidyOptions['form'];
  readonly lines: readonly TidyLine[];
  /** Lines that were joined to the one before. */
  readonly joined: number;
  /** Words that were put together from two lines without their hyphen: the text may have meant one there. */
  readonly mended: readonly string[];
  /** Soft hyphens and ligatures that became letters. */
  readonly characters: number;
}

/** Cleans up the paragraphs of a text as it was copied out of a page, a mail or a PDF. */
export function tidyParagraphs(source: string, { form, join = 'auto' }: TidyOptions): Tidied {
  const { text, count } = plainLetters(source);
  const lines = cleanCharacters(form === 'markdown' ? withoutUnderlines(text) : text)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const removals = proposedRemovals(lines);
  const groups = groupsOf(lines, removals);
  const isJoined = join === 'always' || (join === 'auto' && (form === 'markdown' || isHardWrapped(groups)));
  const breaks = isJoined && form === 'text' ? shortLines(groups) : () => false;
  const mender = hyphenMender(lines);
  const out: TidyLine[] = [];
  const mended: string[] = [];
  let joined = 0;
  let paragraph: string[] = [];
  let last = '';
  let isParted = false;
  let waiting: { readonly text: string; readonly proposal: Removal }[] = [];
  const flush = () => {
    if (paragraph.length > 0) out.push({ text: paragraph.join('') });
    for (const line of waiting) out.push(line);
    paragraph = [];
    waiting = [];
  };
  for (const [index, line] of lines.entries()) {
    const proposal = removals.get(index);
    if (line === '') isParted = true;
    else if (proposal) waiting.push({ text: line, proposal });
    else {
      const isOverPage = join !== 'never' && waiting.some(isOfPage) && runsOn(last, line);
      const goesOn = isOverPage || (isJoined && !isParted && waiting.length === 0 && !breaks(last, line));
      if (
        paragraph.length > 0 &&
        goesOn &&
        !(form === 'markdown' && (beginsBlock(line) || isHeading(last)))
      ) {
        const { first, mended: word } = mender.before(line, last);
        paragraph[paragraph.length - 1] = first;
        paragraph.push(line);
        if (word !== undefined) mended.push(word);
        joined += 1;
      } else {
        flush();
        paragraph = [line];
      }
      last = line;
      isParted = false;
    }
  }
  flush();
  return { form, lines: out, joined, mended, characters: count };
}

/** The Markdown of tidied lines without those that a person takes out, by index. */
export function tidiedBody({ form, lines }: Tidied, removed: ReadonlySet<number>): string {
  const kept = lines.filter((_, index) => !removed.has(index)).map(({ text }) => text);
  if (form === 'text') return toMarkdown(kept.map((text) => ({ kind: 'paragraph', text })));
  return kept.length === 0 ? '' : `${kept.join('\n\n')}\n`;
}

const LIGATURES = new Map([...'ﬀﬁﬂﬃﬄﬅﬆ'].map((one) => [one, one.normalize('NFKC')]));

/** Without soft hyphens, those at the ends of lines with their line break, and with letters for ligatures. */
function plainLetters(source: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const text = source.replace(/\u00AD(?:[ \t]*\r?\n)?|[\uFB00-\uFB06]/gu, (found) => {
    count += 1;
    return LIGATURES.get(found) ?? '';
  });
  return { text, count };
}

/** Headings of Markdown that are underlined, as headings on one line. */
function withoutUnderlines(markdown: string): string {
  return markdown.replace(
    /^(?![>#\s])([^\n]{1,200})\r?\n(=+|-{2,})[ \t]*$/gmu,
    (_, title: string, line: string) => (line.startsWith('=') ? `# ${title}` : `## ${title}`),
  );
}

const BEGINS_BLOCK = /^(?:#{1,6}(?:\s|$)|>|[-*+]\s|\d{1,9}[.)]\s|(?:[-*_] ?){3,}$|```|~~~)/u;

function beginsBlock(line: string): boolean {
  return BEGINS_BLOCK.test(line);
}

function isHeading(line: string): boolean {
  return /^#{1,6}(?:\s|$)/u.test(line);
}

function isOfPage({ proposal }: { readonly proposal: Removal }): boolean {
  return proposal === 'page-number' || proposal === 'repeated';
}

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]{0,4}$/u;

/** Whether a sentence that one line leaves open goes on in the next. */
function runsOn(last: string, line: string): boolean {
  return last !== '' && !ENDS_SENTENCE.test(last) && /^["'“‘(]?\p{Ll}/u.test(line);
}

/** The runs of lines between blank ones and ones that may go. */
function groupsOf(lines: readonly string[], removals: ReadonlyMap<number, Removal>): string[][] {
  const groups: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (line === '' || removals.has(index)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/**
 * Tells where one paragraph of a wrapped text ends and the next begins without a blank line: at a line that ends a
 * sentence and into which the first word of the next would have fitted with room to spare.
 */
function shortLines(groups: readonly (readonly string[])[]): (last: string, line: string) => boolean {
  const lengths = groups
    .flat()
    .map((line) => line.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return (last, line) => {
    const word = line.split(' ', 1)[0] ?? '';
    return ENDS_SENTENCE.test(last) && last.length + 1 + word.length < 0.85 * width;
  };
}
