import type { Pack } from '../core/pack/pack.ts';
import { type QuizEntry, readingMinutes } from '../stores/library/quizEntry.ts';

/** What pages that list quizzes know of a pack; the text and the key stay behind. Plain JSON. */
export interface Listing extends QuizEntry {
  /** Its place in the library, where its author gave one. */
  readonly order?: number;
  /** How many of its answers use each technique, by technique id. */
  readonly answers: Readonly<Record<string, number>>;
  /** Whether its key is under a passcode, so that no page may tell of it. */
  readonly sealed: boolean;
}

/** What is listed of a pack. */
export function listingOf({ slug, meta, article, words, key, sealed, draft }: Pack): Listing {
  const { title, author, publisher, genre, level, topics, summary, order } = meta;
  const answers: Record<string, number> = {};
  // Of a sealed key not even the techniques are told.
  for (const { technique } of sealed ? [] : key.items) answers[technique] = (answers[technique] ?? 0) + 1;
  return {
    slug,
    title,
    author,
    publisher,
    genre,
    level,
    topics,
    summary,
    minutes: readingMinutes(words),
    bringText: article === null,
    draft,
    techniques: Object.keys(answers),
    answers,
    sealed: sealed !== null,
    ...(order !== undefined && { order }),
  };
}
