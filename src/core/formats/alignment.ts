import type { Span } from '../article/article.ts';
import { cleanCharacters } from '../article/characters.ts';

/** Where a span of one text lies in another; `null` for a span with nothing visible in it. */
export type Alignment = (span: Span) => Span | null;

/**
 * How spans of a text move to an article that was made of it, where the two have the same characters in the same order
 * but for white space and for what an article leaves out (see `cleanCharacters`). Every character knows its own place,
 * so a word that comes twice is never mistaken for its twin. `null` where the two differ in more than that.
 */
export function alignText(source: string, article: string): Alignment | null {
  const cleaned = new Map<string, string>();
  const clean = (unit: string) => {
    const known = cleaned.get(unit);
    if (known !== undefined) return known;
    const made = cleanCharacters(unit);
    cleaned.set(unit, made);
    return made;
  };
  /** For each unit of the source the offset of the article that it has come to; -1 where it stands nowhere in it. */
  const places = new Int32Array(source.length).fill(-1);
  let at = 0;
  for (let unit = 0; unit < source.length; unit += 1) {
    const width = isPair(source, unit) ? 2 : 1;
    const characters = clean(source.slice(unit, unit + width));
    if (characters.trim() !== '') {
      while (at < article.length && isSpace(article, at)) at += 1;
      if (!article.startsWith(characters, at)) return null;
      places.fill(at, unit, unit + width);
      if (width === 2) places[unit + 1] = at + 1;
      at += characters.length;
    }
    unit += width - 1;
  }
  if (article.slice(at).trim() !== '') return null;
  return ({ start, end }) => {
    let first = Math.max(0, start);
    while (first < end && (places[first] ?? -1) < 0) first += 1;
    let last = Math.min(end, source.length) - 1;
    while (last > first && (places[last] ?? -1) < 0) last -= 1;
    const [from, to] = [places[first] ?? -1, places[last] ?? -1];
    return first >= end || from < 0 || to < from ? null : { start: from, end: to + 1 };
  };
}

function isPair(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  const next = text.charCodeAt(unit + 1);
  return code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}

function isSpace(text: string, unit: number): boolean {
  return /\s/u.test(text.charAt(unit));
}
