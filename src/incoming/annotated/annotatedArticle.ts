import type { Article } from '../../core/article/article.ts';
import { cleanCharacters } from '../../core/article/characters.ts';
import { isHardWrapped, unwrap } from '../../core/article/hardWrap.ts';
import { parseMarkdown } from '../../core/article/markdown.ts';
import { type Alignment, alignText } from '../../core/formats/alignment.ts';
import type { AnnotatedText } from '../../core/formats/annotated.ts';
import { aboutArticle } from '../about.ts';
import { contradictedLanguage } from '../language/guessLanguage.ts';
import { guessTitle } from '../title.ts';
import { toMarkdown } from '../toMarkdown.ts';

/** An article made of a text that somebody annotated. */
export interface AnnotatedArticle {
  readonly title: string;
  readonly article: Article;
  /** The article in Markdown. */
  readonly body: string;
  /** Where spans of the annotated text lie in the article. */
  readonly place: Alignment;
}

const LONGEST_TITLE = 150;

/**
 * An article with the words of an annotated text: a paragraph for each line or, where the whole text is wrapped by hand,
 * for each run of lines. A title line, with a blank line below, is taken off the text unless something in it is
 * annotated. `null` for a text whose characters an article cannot have in the same order.
 */
export function annotatedArticle(annotated: AnnotatedText): AnnotatedArticle | null {
  const { text, annotations } = annotated;
  const lang = languageOf(annotated);
  const head = titleLine(text);
  const isMarked = head !== null && annotations.some(({ start }) => start < head.end);
  const from = head === null || isMarked ? 0 : head.end;
  const body = toMarkdown(
    paragraphsOf(text.slice(from)).map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
  );
  const article = parseMarkdown(body, lang);
  const place = alignText(text.slice(from), article.text);
  if (!place) return null;
  const { title } = guessTitle(annotated.name.replace(/^\d+$/, ''), article.text);
  return {
    title: aboutArticle({ title: head?.title }).title ?? title,
    article,
    body,
    place: ({ start, end }) => place({ start: start - from, end: end - from }),
  };
}

function languageOf({ lang, text }: AnnotatedText): string {
  const said = aboutArticle({ lang }).lang ?? 'en';
  return lang === said ? said : (contradictedLanguage(text, said) ?? said);
}

/** The first line, where it looks like a title and stands apart, and where what follows it begins. */
function titleLine(text: string): { readonly title: string; readonly end: number } | null {
  const [all, line = ''] = /^\s*(\S[^\r\n]*)(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)(?=\s*\S)/u.exec(text) ?? [];
  const title = line.trim();
  if (all === undefined || title.length > LONGEST_TITLE || /[.,;:…]$/u.test(title)) return null;
  return { title, end: all.length };
}

function paragraphsOf(text: string): string[] {
  const groups: string[][] = [[]];
  for (const line of cleanCharacters(text).split('\n')) {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words === '') groups.push([]);
    else groups.at(-1)?.push(words);
  }
  const full = groups.filter((group) => group.length > 0);
  return isHardWrapped(full) ? full.map(unwrap) : full.flat();
}
