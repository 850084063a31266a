import { unitClass } from '../article/unitClass.ts';
import type { Match } from './occurrences.ts';

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words: in them any place may be the edge of one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Which ends of a match cut a word of the text. */
export function cutWords(text: string, match: Match): { start: boolean; end: boolean } {
  return { start: isInsideWord(text, match.from), end: isInsideWord(text, match.to) };
}

/** `match` with the words it cuts made whole, each by `most` characters at most; a longer rest stays cut. */
export function completeWords(text: string, match: Match, most: number): Match {
  let { from, to } = match;
  while (isInsideWord(text, from) && match.from - from < most) from -= 1;
  while (isInsideWord(text, to) && to - match.to < most) to += 1;
  return { from: isInsideWord(text, from) ? match.from : from, to: isInsideWord(text, to) ? match.to : to };
}

function isInsideWord(text: string, unit: number): boolean {
  return isWord(text.charCodeAt(unit - 1)) && isWord(text.charCodeAt(unit));
}

const isWord = unitClass((unit) => WORD.test(unit) && !UNSPACED.test(unit));
