import { STOP_WORDS } from './stopWords.ts';

/** As much of a text as tells its language. */
const SAMPLE = 20_000;
/** With fewer words than these a text is too short to tell. */
const LEAST_WORDS = 30;
/** The least share of a text's letters that another script must have. */
const MOST_LETTERS = 0.6;
/** The share of words that must be common ones, and by how much the likeliest must lead the language said. */
const LEAST_SHARE = 0.12;
const LEAD = 1.5;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** Letters that even a short share of tells: kana among Chinese characters, і among Cyrillic ones. */
const TELLING = new Map([
  ['ja', 0.15],
  ['uk', 0.03],
]);
/** Languages that share a script with the one that stands for it here, and so contradict nothing. */
const SAME_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  ar: ['fa', 'ur', 'ps', 'ku'],
  hi: ['mr', 'ne'],
  he: ['yi'],
  zh: ['ja'],
};

/**
 * The language that a text seems to be in, if that is not the one it is said to be in; `null` where it may well be so,
 * or nothing can be told. By the share of commonest words (after Cavnar and Trenkle's remark that they alone tell most
 * languages apart) and by script.
 *
 * @param said a BCP 47 tag
 */
export function contradictedLanguage(text: string, said: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const base = said.toLowerCase().split('-')[0] ?? '';
  const script = languageByScript(sample);
  if (script !== null) return script === base || SAME_SCRIPT[script]?.includes(base) ? null : script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const shares = Object.entries(STOP_WORDS).map(([lang, common]) => {
    const known = new Set(common);
    return { lang, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  const own = shares.find(({ lang }) => lang === base)?.share ?? 0;
  return best.lang !== base && best.share >= LEAST_SHARE && best.share > LEAD * own ? best.lang : null;
}

function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_WORDS) return null;
  const found = SCRIPTS.find(
    ([script, lang]) => (sample.match(script)?.length ?? 0) >= (TELLING.get(lang) ?? MOST_LETTERS) * letters,
  );
  return found?.[1] ?? null;
}
