import { isRecord } from '../../../core/attempt/reading.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { readAuthored } from '../../../core/authoring/reading/readAuthored.ts';
import { deviceStorage } from './deviceStorage.ts';

/** A quiz of this device as the desk lists it. */
export interface Kept {
  readonly id: string;
  /** `null` where what is stored cannot be read: another version may have written it. It stays as it is. */
  readonly quiz: AuthoredQuiz | null;
  /** What is stored, for whoever wants to save it as a file. */
  readonly stored: unknown;
  readonly revision: string;
  readonly binnedAt: number | null;
}

/** Reads what is stored as carefully as a file from outside; `null` for what is no record at all. */
export function readKept(stored: unknown): Kept | null {
  if (!isRecord(stored) || typeof stored['id'] !== 'string') return null;
  const { id, quiz, revision, binnedAt } = stored;
  return {
    id,
    quiz: readOwn(quiz, id),
    stored: quiz,
    revision: typeof revision === 'string' ? revision : '',
    binnedAt: typeof binnedAt === 'number' ? binnedAt : null,
  };
}

/** The quizzes in the making on this device that are not in the bin, for pages beside the desk. Rejects where the browser forbids it. */
export async function keptOnDevice(): Promise<AuthoredQuiz[]> {
  const all = await (await deviceStorage()).list();
  return all.flatMap((stored) => {
    const kept = readKept(stored);
    return kept?.quiz && kept.binnedAt === null ? [kept.quiz] : [];
  });
}

/** One quiz in the making of this device; `null` where there is none that can be read. */
export async function keptQuiz(id: string): Promise<AuthoredQuiz | null> {
  return readKept(await (await deviceStorage()).read(id))?.quiz ?? null;
}

/** A quiz under another id than its own is none of ours. */
function readOwn(value: unknown, id: string): AuthoredQuiz | null {
  const quiz = readAuthored(value);
  return !('code' in quiz) && quiz.id === id ? quiz : null;
}
