import { isRecord } from '../../../core/attempt/reading.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { readInvitation } from '../../../core/authoring/second/invitation.ts';
import { decodeText } from '../../../decoding/decodeText.ts';
import type { IncomingFile } from '../../../incoming/incoming.ts';
import { OWN_FILE_UNREADABLE } from '../../../messages/author.ts';
import { invitedBy, MARKS_OF_ANOTHER } from '../../../messages/authorSecond.ts';
import { newId, newQuiz } from '../newQuiz.ts';
import { readQuizFile } from './quizFile.ts';

/** What came of a file that was saved at a desk. */
export type OwnFile =
  | { readonly quiz: AuthoredQuiz; readonly notes: readonly string[] }
  | { readonly sentences: readonly string[] };

/** Reads a file that was saved at a desk; `null` where it is another kind of file. */
export function readOwnFile(files: readonly IncomingFile[]): OwnFile | null {
  const [file] = files;
  if (!file || files.length > 1) return null;
  const text = 'text' in file ? file.text : textOf(file.bytes);
  const value = jsonOf(text);
  if (!isRecord(value)) return null;
  if (value['format'] === 'slantwise-annotations') return { sentences: [MARKS_OF_ANOTHER] };
  if (value['format'] === 'slantwise-invitation') return invited(text);
  const quiz = readQuizFile(value);
  if (quiz === 'unreadable') return { sentences: [OWN_FILE_UNREADABLE] };
  // Beside the quiz that it is a copy of, if that is still here.
  return quiz && { quiz: { ...quiz, id: newId() }, notes: [] };
}

function invited(text: string): OwnFile {
  const read = readInvitation(text);
  if ('trouble' in read) return { sentences: [OWN_FILE_UNREADABLE] };
  const { slug, about, body, from } = read;
  return { quiz: { ...newQuiz({ about, body }), slug }, notes: [invitedBy(from)] };
}

function jsonOf(text: string): unknown {
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
