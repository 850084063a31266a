import nlp from 'compromise';

/** What the rules need to know of a word. */
export type PartOfSpeech = 'noun' | 'proper-noun' | 'verb' | 'adjective' | 'adverb' | 'other';

/** A word with its part of speech; offsets are UTF-16 units of the text that was tagged. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Tags the words of an English text, in order. The one place that knows which tagger we use (`compromise`; see
 * docs/decisions.md). Words that the tagger makes up, as the “not” in “isn’t”, are left out.
 */
export function tagWords(text: string): TaggedWord[] {
  const sentences = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .filter(({ offset }) => offset.length > 0)
    .map(({ tags, offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      pos: partOfSpeech(new Set(tags)),
    }));
}

function partOfSpeech(tags: ReadonlySet<string>): PartOfSpeech {
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Value')) return 'other';
  if (tags.has('ProperNoun')) return 'proper-noun';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Verb')) return 'verb';
  return tags.has('Adverb') ? 'adverb' : 'other';
}
