import { parsePlainText } from '../../core/article/plainText.ts';
import { locateKey } from '../../core/pack/located.ts';
import type { BringQuiz, BroughtText } from './bringStore.ts';

/** Holds a text against a key, by likeness: a copy may differ from the text the key was made for. */
export function fitText(quiz: BringQuiz, source: string): BroughtText {
  const { article } = parsePlainText(source, quiz.lang);
  const { located, unlocated } = locateKey(article, quiz.key, 'tolerant');
  const entries = [...located.items, ...located.fair, ...located.contested];
  return {
    source,
    article,
    key: located,
    exact: unlocated.length === 0 && entries.every(({ score }) => score === 1),
    anchored: located.items.length,
    items: quiz.key.items.length,
  };
}
