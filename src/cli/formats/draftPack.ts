import { countWords } from '../../core/article/tokens.ts';
import { NOTHING_SAID } from '../../core/authoring/nothingSaid.ts';
import { packFiles } from '../../core/authoring/packFiles.ts';
import type { AnnotatedText, Annotation, Loss } from '../../core/formats/annotated.ts';
import { marksOf } from '../../core/formats/annotationMarks.ts';
import type { LabelMeaning } from '../../core/formats/labels.ts';
import { parsePack } from '../../core/pack/parsePack.ts';
import { slugOf } from '../../core/pack/slug.ts';
import { annotatedArticle } from '../../incoming/annotated/annotatedArticle.ts';
import { reportProblem } from '../../messages/problems.ts';
import { visible } from '../../messages/visible.ts';
import { problemLines } from '../../packs/problemList.ts';
import { ARTICLE_FILE, KEY_FILE } from '../../packs/readPacks.ts';
import type { PackToWrite } from '../writePacks.ts';

/** A pack made of an annotated text, before it is written. */
export interface DraftPack extends PackToWrite {
  readonly title: string;
  readonly words: number;
  readonly items: number;
  readonly fair: number;
  readonly contested: number;
  readonly losses: readonly Loss[];
  readonly unknown: readonly Annotation[];
}

/** A draft pack of an annotated text, or a sentence that says why there can be none. */
export function draftPack(
  text: AnnotatedText,
  slug: string | undefined,
  meaningOf: (label: string) => LabelMeaning | null,
): DraftPack | string {
  const made = annotatedArticle(text);
  const words = made === null ? 0 : countWords(made.article.text, made.article.lang);
  if (!made || words === 0) return `${visible(text.name)} has no words to make a quiz of.`;
  const { title, article, body, place } = made;
  const { marks, losses, unknown } = marksOf(text, article, place, meaningOf);
  const about = { ...NOTHING_SAID, title, lang: article.lang };
  const name = slug ?? (slugOf(title) || slugOf(text.name) || 'article');
  const { files } = packFiles({ ...EMPTY, slug: name, about, body, marks }, true);
  const problems = problemsOf(name, files);
  if (problems.length > 0) return [`${visible(text.name)}:`, ...problems].join('\n  ');
  const count = (kind: string) => marks.filter((mark) => mark.kind === kind).length;
  const counts = { items: count('item'), fair: count('fair'), contested: count('contested') };
  return { slug: name, files, title, words, ...counts, losses, unknown };
}

const EMPTY = {
  version: 1,
  id: '',
  adrift: [],
  discuss: [],
  refused: [],
  annotator: '',
  second: [],
  createdAt: 0,
  updatedAt: 0,
} as const;

/** What is wrong with the pack that was made: nothing, unless marks came together in a way that no key allows. */
function problemsOf(slug: string, files: Readonly<Record<string, string>>): string[] {
  const { problems } = parsePack({
    slug,
    files: {
      article: { path: ARTICLE_FILE, content: files[ARTICLE_FILE] ?? '' },
      key: { path: KEY_FILE, content: files[KEY_FILE] ?? '' },
    },
  });
  return problemLines(problems.map(reportProblem));
}
