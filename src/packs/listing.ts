import type { Pack } from '../core/pack/pack.ts';
import { type QuizEntry, readingMinutes } from '../stores/library/quizEntry.ts';

/** What pages that list quizzes know of a pack; the text and the key stay behind. Plain JSON. */
export interface Listing extends QuizEntry {
  /** Its place in the library, where its author gave one. */
  readonly order?: number;
  /** How many of its answers use each technique, by technique id. */
  readonly answers: Readonly<Record<string, number>>;
}

/** What is listed of a pack. */
export function listingOf({ slug, meta, article, words, key, draft }: Pack): Listing {
  const { title, author, publisher, genre, level, topics, summary, order } = meta;
  const answers: Record<string, number> = {};
  for (const { technique } of key.items) answers[technique] = (answers[technique] ?? 0) + 1;
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
    ...(order !== undefined && { order }),
  };
}
