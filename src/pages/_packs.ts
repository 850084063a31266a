import { type CollectionEntry, getCollection } from 'astro:content';
import { inLibraryOrder, type QuizEntry, readingMinutes } from '../stores/library/quizEntry.ts';

type PackData = CollectionEntry<'packs'>['data'];

/** Every pack, in the order of the library. */
export async function packsInOrder(): Promise<readonly PackData[]> {
  const entries = await getCollection('packs');
  return entries.map((entry) => entry.data).sort((a, b) => inLibraryOrder(a.meta, b.meta));
}

/** What the library shows of a pack; the text and the key stay behind. */
export function quizEntry({ slug, meta, article, words, key }: PackData): QuizEntry {
  const { title, author, publisher, genre, level, topics, summary, edition } = meta;
  return {
    slug,
    title,
    author,
    publisher,
    genre,
    level,
    topics,
    summary,
    edition,
    minutes: readingMinutes(words),
    bringText: article === null,
    draft: key.draft === true,
  };
}
