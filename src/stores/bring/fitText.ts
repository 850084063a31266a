import { parsePlainText } from '../../core/article/plainText.ts';
import { fitKey } from '../../core/pack/fit.ts';
import type { BringQuiz, BroughtText } from './bringStore.ts';

/** Holds a text that a reader brings against a quiz’s key, by likeness. */
export function fitText(quiz: BringQuiz, source: string): BroughtText {
  const { article } = parsePlainText(source, quiz.lang);
  return { source, article, ...fitKey(article, quiz.key, 'tolerant') };
}
