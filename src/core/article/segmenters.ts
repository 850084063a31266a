import { isLanguageTag } from './languageTag.ts';

const cache = new Map<string, Intl.Segmenter>();

/** The segmenter of a language, made once. A tag that is no language tag is taken for English. */
export function segmenter(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(isLanguageTag(lang) ? lang : 'en', { granularity });
  cache.set(key, made);
  return made;
}
