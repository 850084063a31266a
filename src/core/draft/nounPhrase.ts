import type { Span } from '../article/article.ts';
import { BLOT, type Sentence } from './reading/sentence.ts';

/** Longer phrases are cut: what a key marks is the label, not all that is said of it. */
const MOST_BEFORE = 3;

/**
 * The noun phrase round a word of a sentence (offsets of the sentence): back over adjectives and nouns to the
 * determiner, and on over the nouns that follow.
 */
export function nounPhrase(sentence: Sentence, word: Span): Span {
  const tags = sentence.tags();
  const first = tags.findIndex(({ end }) => end > word.start);
  if (first < 0) return word;
  let { start, end } = word;
  for (let index = first - 1; index >= Math.max(0, first - MOST_BEFORE); index -= 1) {
    const before = tags[index];
    if (!before || !joined(sentence, before.end, start)) break;
    const written = sentence.whole.slice(before.start, before.end);
    if (DETERMINER.test(written)) {
      start = before.start;
      break;
    }
    if (before.pos !== 'adjective' && before.pos !== 'proper-noun') break;
    ({ start } = before);
  }
  for (const after of tags) {
    if (after.start < end) continue;
    if (!joined(sentence, end, after.start) || after.pos !== 'noun') break;
    if (sentence.folded.charAt(after.start) === BLOT) break;
    ({ end } = after);
  }
  return { start, end };
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|our|their|his|her|its|your|such)$/u;

function joined({ text }: Sentence, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}
