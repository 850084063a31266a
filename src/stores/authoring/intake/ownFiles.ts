import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { decodeText } from '../../../decoding/decodeText.ts';
import type { IncomingFile } from '../../../incoming/incoming.ts';
import { OWN_FILE_UNREADABLE } from '../../../messages/author.ts';
import { newId } from '../newQuiz.ts';
import { readQuizFile } from './quizFile.ts';

/** What came of a file that was saved at a desk. */
export type OwnFile =
  | { readonly quiz: AuthoredQuiz; readonly notes: readonly string[] }
  | { readonly sentences: readonly string[] };

/** Reads a file that was saved at a desk; `null` where it is another kind of file. */
export function readOwnFile(files: readonly IncomingFile[]): OwnFile | null {
  const [file] = files;
  if (!file || files.length > 1) return null;
  const value = jsonOf(file);
  const quiz = readQuizFile(value);
  if (quiz === 'unreadable') return { sentences: [OWN_FILE_UNREADABLE] };
  // Beside the quiz that it is a copy of, if that is still here.
  return quiz && { quiz: { ...quiz, id: newId() }, notes: [] };
}

function jsonOf(file: IncomingFile): unknown {
  const text = 'text' in file ? file.text : textOf(file.bytes);
  if (!/^\s*\{/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'code' in decoded ? '' : decoded.text;
}
