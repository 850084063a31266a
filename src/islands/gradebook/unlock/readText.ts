import { parsePlainText } from '../../../core/article/plainText.ts';
import type { MarkableQuiz } from '../../../core/gradebook/gradebook.ts';
import { fitKey } from '../../../core/pack/fit.ts';
import { isRecognised } from '../../../core/pack/recognised.ts';
import { decodeText } from '../../../decoding/decodeText.ts';
import { decodeSentence } from '../../../messages/decoding.ts';

/** A text that was opened for a quiz, and whether it is the article beyond doubt; or why it cannot be read. */
export type ReadText =
  | { readonly source: string; readonly isSure: boolean; readonly anchored: number; readonly items: number }
  | { readonly trouble: string };

/** Reads a text file and holds it against the key; where the key is sealed there is nothing to hold it against. */
export function readText(bytes: Uint8Array, name: string, quiz: MarkableQuiz): ReadText {
  const decoded = decodeText(bytes);
  if ('code' in decoded) return { trouble: decodeSentence(decoded, name) };
  const source = decoded.text;
  if (!quiz.key) return { source, isSure: true, anchored: 0, items: 0 };
  // Only the text is looked at, for whatever language: quotes are found by likeness.
  const { article } = parsePlainText(source, 'en');
  const { exact, anchored, items } = fitKey(article, quiz.key, 'tolerant');
  if (anchored === 0 && items > 0) {
    return { trouble: `None of the passages this quiz is about stand in ${name}. Is it the right article?` };
  }
  return { source, isSure: exact || isRecognised(anchored, items), anchored, items };
}
