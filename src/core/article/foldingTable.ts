const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2032\u02BC';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u2033';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D';

const TABLE: ReadonlyMap<string, string> = new Map([
  ...[...SINGLE_QUOTES].map((quote) => [quote, "'"] as const),
  ...[...DOUBLE_QUOTES].map((quote) => [quote, '"'] as const),
  ...[...DASHES].map((dash) => [dash, '-'] as const),
]);

const FOLDED = new RegExp(`[${[...TABLE.keys()].join('')}]`, 'gu');

/**
 * What typing changes and readers do not see: curly quotes as straight ones, every dash as a hyphen. One
 * character gives one character, so lengths stay. The table of anchoring and of the fingerprint alike.
 */
export function foldPunctuation(text: string): string {
  return text.replace(FOLDED, (character) => TABLE.get(character) ?? character);
}
