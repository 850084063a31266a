import { decodeText } from '../../decoding/decodeText.ts';
import { LARGEST_FILE } from '../../decoding/largestFile.ts';
import { decodeSentence } from '../../messages/decoding.ts';
import type { BringQuiz } from '../../stores/bring/bringStore.ts';
import { fitText } from '../../stores/bring/fitText.ts';
import { offerText } from '../../stores/bring/offering.ts';

const PAGE_SOURCE = /^\s*<(?:!doctype|html|head|body)\b/i;

/** Reads what a reader brings and offers it to the quiz; gives what is wrong with it, if anything is. */
export async function readBrought(quiz: BringQuiz, content: Blob, name: string): Promise<string | null> {
  // Beyond the largest size it is refused anyway: no need to read a film.
  const decoded = decodeText(new Uint8Array(await content.slice(0, LARGEST_FILE + 1).arrayBuffer()));
  if ('code' in decoded) return decodeSentence(decoded, name);
  if (PAGE_SOURCE.test(decoded.text))
    return 'That is the source code of a web page. Copy the article’s words from the page itself.';
  const tried = fitText(quiz, decoded.text);
  offerText(quiz, tried);
  return tried.anchored === 0 && tried.items > 0
    ? 'None of the passages this quiz is about stand in that text. Is it the right article?'
    : null;
}
