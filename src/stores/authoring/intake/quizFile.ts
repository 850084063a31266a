import { isRecord } from '../../../core/attempt/reading.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { readAuthored } from '../../../core/authoring/reading/readAuthored.ts';

const FORMAT = 'slantwise-desk';

/** A quiz with all that is unfinished in it, as a file that the desk opens again. */
export function writeQuizFile(quiz: AuthoredQuiz): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, quiz }, null, 1)}\n`;
}

/** The quiz in such a file; `unreadable` where the file is damaged or newer, `null` where it is no such file. */
export function readQuizFile(value: unknown): AuthoredQuiz | 'unreadable' | null {
  if (!isRecord(value) || value['format'] !== FORMAT) return null;
  const quiz = value['version'] === 1 ? readAuthored(value['quiz']) : null;
  return quiz && !('code' in quiz) ? quiz : 'unreadable';
}
