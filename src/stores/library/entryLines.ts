import type { QuizEntry } from './quizEntry.ts';

/**
 * Quizzes as text, a line each, its fields parted by tabs: a third of the bytes of the same as the attribute of an
 * island, where every quotation mark is six characters. Runs of white space become one space, as on a page.
 *
 * @param techniques the ids that numbers stand for; a technique that is not among them is left out
 */
export function toLines(entries: readonly QuizEntry[], techniques: readonly string[]): string {
  const places = new Map(techniques.map((id, index) => [id, index]));
  return entries.map((entry) => toLine(entry, places)).join('\n');
}

/** Reads what `toLines` wrote, with the same techniques. */
export function fromLines(lines: string, techniques: readonly string[]): readonly QuizEntry[] {
  return lines === '' ? [] : lines.split('\n').map((line) => fromLine(line, techniques));
}

const BRING = 'b';
const DRAFT = 'd';

function toLine(entry: QuizEntry, places: ReadonlyMap<string, number>): string {
  const { slug, title, author, publisher, summary, genre, level, minutes, topics } = entry;
  const marks = `${entry.bringText ? BRING : ''}${entry.draft ? DRAFT : ''}`;
  const techniques = entry.techniques.flatMap((id) => places.get(id) ?? []).join(' ');
  return [slug, title, author, publisher, summary, genre, level, minutes, marks, techniques, ...topics]
    .map((field) => String(field).replace(/\s+/g, ' '))
    .join('\t');
}

function fromLine(line: string, names: readonly string[]): QuizEntry {
  const [
    slug = '',
    title = '',
    author = '',
    publisher = '',
    summary = '',
    genre = '',
    level = '',
    minutes = '',
    marks = '',
    techniques = '',
    ...topics
  ] = line.split('\t');
  return {
    slug,
    title,
    author,
    publisher,
    summary,
    genre,
    level: level === '3' ? 3 : level === '2' ? 2 : 1,
    minutes: Number(minutes),
    bringText: marks.includes(BRING),
    draft: marks.includes(DRAFT),
    techniques: techniques === '' ? [] : techniques.split(' ').flatMap((at) => names[Number(at)] ?? []),
    topics,
  };
}
