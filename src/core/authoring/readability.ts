import { sentencesOf } from '../article/sentences.ts';
import { countWords, tokenize } from '../article/tokens.ts';

/** The hardest school grade (US) of an explanation at each level of a quiz: grade 9 is read at 14 or 15 years. */
export const HARDEST_GRADE: Readonly<Record<1 | 2 | 3, number>> = { 1: 9, 2: 10, 3: 12 };

/** In fewer words than these one long name makes all the difference. */
const LEAST_WORDS = 8;

/**
 * How hard an English text is to read, as the school grade (US) of whoever follows it: the Flesch–Kincaid grade level,
 * 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (J. P. Kincaid, R. P. Fishburne, R. L. Rogers and
 * B. S. Chissom, “Derivation of new readability formulas”, 1975). `null` for other languages, for which it was not made,
 * and for a few words.
 */
export function readingGrade(text: string, lang: string): number | null {
  if (!/^en\b/i.test(lang)) return null;
  const words = countWords(text, lang);
  if (words < LEAST_WORDS) return null;
  const { starts, ends } = tokenize(text, lang);
  const syllables = starts.reduce(
    (sum, start, index) => sum + syllablesOf(text.slice(start, ends[index])),
    0,
  );
  const whole = { kind: 'paragraph', start: 0, end: text.length, inlines: [] } as const;
  const sentences = sentencesOf({ text, lang, blocks: [whole] }, whole).length;
  return 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59;
}

/** Vowels beside each other are one syllable; an `e` or `es` at the end is heard only where a word needs it, as `ed` is. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?<![td])ed$|(?<![szxcg]|[cs]h|[^aeiouy]l)es$|(?<![^aeiouy]l)e$/, '');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = heard.match(/i[ao]|[eu]o(?!u)|ua/g)?.length ?? 0;
  const joined = heard.match(/[cgst]i[ao]|qu[ao]/g)?.length ?? 0;
  return Math.max(1, groups + apart - joined);
}
