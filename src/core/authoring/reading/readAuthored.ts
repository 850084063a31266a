import { isRecord, readCount, readText } from '../../attempt/reading.ts';
import type { AuthoredQuiz, Mark, SecondAnnotation } from '../authoredQuiz.ts';
import { LONGEST_TEXT } from './limits.ts';
import { readAbout } from './readAbout.ts';
import { readList, readMarks } from './readMarks.ts';

/** Why a stored quiz cannot be used as it is. It is then set aside, never thrown away. */
export type AuthoredTrouble =
  | { readonly code: 'not-a-quiz' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** `where` names every field that cannot be read. */
  | { readonly code: 'damaged'; readonly where: readonly string[] };

/**
 * Reads what an earlier visit stored, or another device saved: whole, or not at all, so that whoever writes it back loses
 * nothing of it. There is one version so far; when a second comes, the first is migrated here.
 */
export function readAuthored(value: unknown): AuthoredQuiz | AuthoredTrouble {
  if (!isRecord(value)) return { code: 'not-a-quiz' };
  const { version } = value;
  if (typeof version === 'number' && version > 1) return { code: 'newer-version', version };
  if (version !== 1 || typeof value['body'] !== 'string') return { code: 'not-a-quiz' };
  const where: string[] = [];
  const need = <Field>(name: string, read: Field | null, instead: Field): Field => {
    if (read === null) where.push(name);
    return read ?? instead;
  };
  const text = (name: string) => need(name, readText(value[name], LONGEST_TEXT), '');
  const texts = (name: string) => {
    const read = readList(value[name], (one) => readText(one, LONGEST_TEXT));
    return need(name, read, []);
  };
  const marks = (name: string): readonly Mark[] => need(name, wholeMarks(value[name]), []);
  const time = (name: string) => need(name, readCount(value[name]), 0);
  const about = readAbout(value['about']);
  if (!about) where.push('about');
  const quiz = {
    version: 1 as const,
    id: text('id'),
    slug: text('slug'),
    body: text('body'),
    marks: marks('marks'),
    adrift: marks('adrift'),
    discuss: texts('discuss'),
    refused: texts('refused'),
    annotator: text('annotator'),
    second: need('second', readList(value['second'], readSecond), []),
    createdAt: time('createdAt'),
    updatedAt: time('updatedAt'),
  };
  return about && where.length === 0 ? { ...quiz, about } : { code: 'damaged', where };
}

function wholeMarks(value: unknown): readonly Mark[] | null {
  const read = readMarks(value);
  return read && read.unreadable.length === 0 ? read.marks : null;
}

function readSecond(value: unknown): SecondAnnotation | null {
  if (!isRecord(value)) return null;
  const annotator = readText(value['annotator'], LONGEST_TEXT);
  const marks = wholeMarks(value['marks']);
  const takenAt = readCount(value['takenAt']);
  const { settled: stored } = value;
  const settled = stored === undefined ? [] : readList(stored, (id) => readText(id, LONGEST_TEXT));
  if (annotator === null || !marks || takenAt === null || !settled) return null;
  return { annotator, marks, takenAt, ...(stored !== undefined && { settled }) };
}
