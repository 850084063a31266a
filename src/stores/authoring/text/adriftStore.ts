import { fold } from '../../../core/anchoring/fold.ts';
import { locate } from '../../../core/anchoring/locate.ts';
import { inOrder } from '../../../core/authoring/reanchor.ts';
import { $authored, $authoredArticle, changeAuthored } from '../authoredStore.ts';
import { endTyping } from './bodyStore.ts';

/** Removes a mark that has no place in the text. */
export function dropAdrift(id: string): void {
  changeAuthored((quiz) => ({ ...quiz, adrift: quiz.adrift.filter((mark) => mark.id !== id) }));
}

/**
 * Puts a mark that has no place onto other words of the text. Says why not where the words are not in it, or stand in
 * several places.
 */
export function putBack(id: string, words: string): 'done' | 'absent' | 'several' {
  endTyping();
  const article = $authoredArticle.get();
  const mark = $authored.get()?.adrift.find((one) => one.id === id);
  if (!article || !mark || words.trim() === '') return 'absent';
  const [span, second] = locate(fold(article.text), { quote: words.trim() });
  if (!span) return 'absent';
  if (second) return 'several';
  const placed = { ...mark, ...span, quote: article.text.slice(span.start, span.end) };
  changeAuthored((quiz) => ({
    ...quiz,
    marks: inOrder([...quiz.marks, placed]),
    adrift: quiz.adrift.filter((one) => one.id !== id),
  }));
  return 'done';
}
