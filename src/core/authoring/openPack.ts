import { fold } from '../anchoring/fold.ts';
import { indexed } from '../anchoring/textIndex.ts';
import type { Article } from '../article/article.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { locateSelector } from '../pack/located.ts';
import type { PackFiles } from '../pack/pack.ts';
import { parsePack } from '../pack/parsePack.ts';
import type { EntryName, PackProblem } from '../pack/problem.ts';
import { readFrontMatter } from '../pack/readFrontMatter.ts';
import { type KeyReading, readKey } from '../pack/readKey.ts';
import { isSlug, slugOf } from '../pack/slug.ts';
import { aboutOf } from './aboutOf.ts';
import type { AuthoredQuiz, Mark } from './authoredQuiz.ts';
import { markOfEntry } from './markOfEntry.ts';
import { markOnPlaces } from './markPlaces.ts';
import { newMarkId } from './newMarkId.ts';
import { inOrder } from './reanchor.ts';

/** The files of a pack as texts. */
export interface PackToOpen {
  /** The name of its folder; may be empty. */
  readonly slug: string;
  readonly article: string;
  readonly key: string;
  /** Of a pack whose reader brings the text: that text, as Markdown. */
  readonly broughtBody?: string | undefined;
}

/** What of a quiz in the making its pack tells. */
export type OpenedPack = Pick<AuthoredQuiz, 'slug' | 'about' | 'body' | 'marks' | 'adrift' | 'discuss'>;

export interface PackOpening {
  /** `null` where there is no text to work on: it is for the reader to bring, or the file cannot be read at all. */
  readonly opened: OpenedPack | null;
  /** Whether only the text is missing, which its reader has to bring. */
  readonly needsText: boolean;
  /** Everything that is wrong with the pack; most of it can be mended on the desk. */
  readonly problems: readonly PackProblem[];
  /** Entries of the key of which not so much could be read that there is a mark for them. */
  readonly left: readonly EntryName[];
  /** Ids of entries that mean several places, but not all of the same words: they became one mark a place. */
  readonly split: readonly string[];
}

/**
 * Opens a saved pack as a quiz in the making, right or wrong: what cannot be placed in the text goes adrift, and whatever
 * is wrong is told.
 */
export function authoredOf({ slug, article, key, broughtBody }: PackToOpen): PackOpening {
  const files: PackFiles = {
    article: { path: 'article.md', content: article },
    key: { path: 'key.yaml', content: key },
  };
  const reading = readKey(files.key);
  const front = readFrontMatter(files.article, reading.draft);
  const about = aboutOf(front.raw, reading.draft);
  const name = isSlug(slug) ? slug : slugOf(about.title) || 'article';
  const { problems } = parsePack({ slug: name, files });
  const isBring = about.edition === 'bring';
  const body = isBring ? broughtBody : front.body?.replace(/^\r?\n/, '');
  if (body === undefined) {
    return { opened: null, needsText: isBring, problems, left: [], split: [] };
  }
  const { marks, adrift, left, split } = marksOf(reading, parseMarkdown(body, about.lang), isBring);
  const discuss = reading.discuss.filter((question) => typeof question === 'string');
  const opened = { slug: name, about, body, marks, adrift, discuss };
  return { opened, needsText: false, problems, left, split };
}

function marksOf({ entries, draft }: KeyReading, article: Article, isBring: boolean) {
  const text = indexed(fold(article.text));
  const taken = new Set(entries.map(({ id }) => id));
  const used = new Set<string>();
  const marks: Mark[] = [];
  const adrift: Mark[] = [];
  const left: EntryName[] = [];
  const split: string[] = [];
  for (const entry of entries) {
    const isSound = isSlug(entry.id) && !used.has(entry.id);
    const id = isSound ? entry.id : newMarkId(taken, entry.id);
    taken.add(id);
    used.add(id);
    const mark = markOfEntry(entry, id, draft);
    if (!mark) {
      left.push({ section: entry.section, id: entry.id });
      continue;
    }
    const outcome = entry.selector && locateSelector(text, entry.selector, isBring ? 'tolerant' : 'strict');
    const made = outcome && 'score' in outcome ? markOnPlaces(article, mark, outcome.places, taken) : [];
    if (made.length === 0) adrift.push(mark);
    if (made.length > 1) split.push(id);
    marks.push(...made);
  }
  return { marks: inOrder(marks), adrift, left, split };
}
