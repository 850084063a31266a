import { isRecord, readText } from '../../attempt/reading.ts';
import type { About } from '../authoredQuiz.ts';
import { LONGEST_TEXT } from './limits.ts';
import { readList } from './readMarks.ts';

const FIELDS = [
  'title',
  'author',
  'publisher',
  'published',
  'url',
  'lang',
  'rights',
  'genre',
  'summary',
] as const satisfies readonly (keyof About)[];

/** What a stored quiz says of its article; `null` where a field is missing or of the wrong kind. */
export function readAbout(value: unknown): About | null {
  if (!isRecord(value)) return null;
  const said: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const text = readText(value[field], LONGEST_TEXT);
    if (text === null) return null;
    said[field] = text;
  }
  const { level, edition, order } = value;
  const topics = readList(value['topics'], (topic) => readText(topic, LONGEST_TEXT));
  if (!topics || (level !== 1 && level !== 2 && level !== 3)) return null;
  const isEdition = edition === 'full' || edition === 'excerpts' || edition === 'bring';
  if (edition !== undefined && !isEdition) return null;
  return {
    ...(said as Record<(typeof FIELDS)[number], string>),
    level,
    topics,
    ...(isEdition && { edition }),
    ...(typeof order === 'number' && Number.isFinite(order) && { order }),
  };
}
