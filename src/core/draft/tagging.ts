import nlp from 'compromise/two';

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

// Words of closed classes, which the tagger takes for adjectives and nouns too often.
const OTHER = new Set(
  `about above across after against along around as at before behind below beneath beside between beyond by down for from
  in inside into near of off on onto out outside over past per since through to toward towards under until up upon with
  within without all both each every some any no such what which whose its our your their his her my this that these those
  it one than and but or nor so if because anyone anything everyone everything someone something nobody nothing`.split(
    /\s+/u,
  ),
);
const ADVERB = new Set('never ever now then here always often soon once twice too far'.split(' '));

/**
 * Tags the words of an English text, in order. The one place that knows which tagger we use: `compromise`, without the
 * parts of it that look for phrases, and closed classes by list (docs/decisions.md compares it). Words that the tagger
 * makes up, as the “not” in “isn’t”, are left out.
 */
export function tagWords(text: string): TaggedWord[] {
  const sentences = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .filter(({ offset }) => offset.length > 0)
    .map(({ text: word, tags, offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      pos: partOfSpeech(word.toLowerCase(), new Set(tags)),
    }));
}

function partOfSpeech(word: string, tags: ReadonlySet<string>): PartOfSpeech {
  if (OTHER.has(word)) return 'other';
  if (ADVERB.has(word)) return 'adverb';
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Value')) return 'other';
  if (tags.has('ProperNoun') || tags.has('Month') || tags.has('WeekDay')) return 'proper-noun';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Verb')) return 'verb';
  return tags.has('Adverb') ? 'adverb' : 'other';
}
