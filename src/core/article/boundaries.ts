import type { Span } from './article.ts';
import { unitClass } from './unitClass.ts';

/** What hangs on the character before it: marks, variation selectors, joiners, skin tones, tags, Hangul vowels and finals. */
const JOINS = /^(?:\p{M}|\p{EMod}|\u200D|[\u1160-\u11FF\uD7B0-\uD7FB\u{E0020}-\u{E007F}])/u;
const AFTER_JOINER = /^[\p{L}\p{ExtPict}]/u;
const CONTROL = /^[\p{Cc}\u2028\u2029]/u;
const WHITE_SPACE = /\s/u;
/** Below this code nothing hangs on the character before it. */
export const FIRST_JOINING_CODE = 0x300;
/** Two of these letters make a flag: the code of their first half, and the range of the second. */
const FLAG_LETTER = { high: 0xd83c, low: 0xdde6, last: 0xddff };
/** Flags are told apart by counting from where their row begins, in a row no longer than this (UTF-16 units). */
const LONGEST_ROW = 128;
const ZERO_WIDTH_JOINER = 0x200d;

/**
 * Whether text may be cut at `offset` (UTF-16 units): never inside a surrogate pair or a flag, nor before a
 * combining mark, a variation selector or the next part of a joined sequence. Both ends of the text are boundaries.
 * A mark that follows a line break hangs on nothing, so the cut before it stands.
 */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  const previous = text.charCodeAt(offset - 1);
  if (code < FIRST_JOINING_CODE && previous !== ZERO_WIDTH_JOINER) return true;
  if (isLowSurrogate(code) && isHighSurrogate(previous)) return false;
  if (code === FLAG_LETTER.high && isFlagLetter(text, offset)) return !isSecondOfFlag(text, offset);
  if (joins(text, offset, code)) return CONTROL.test(text.charAt(offset - 1));
  return previous !== ZERO_WIDTH_JOINER || !AFTER_JOINER.test(text.slice(offset, offset + 2));
}

const unitJoins = unitClass((unit) => JOINS.test(unit));

function joins(text: string, offset: number, code: number): boolean {
  return isHighSurrogate(code) ? JOINS.test(text.slice(offset, offset + 2)) : unitJoins(code);
}

function isFlagLetter(text: string, offset: number): boolean {
  const low = text.charCodeAt(offset + 1);
  return text.charCodeAt(offset) === FLAG_LETTER.high && low >= FLAG_LETTER.low && low <= FLAG_LETTER.last;
}

function isSecondOfFlag(text: string, offset: number): boolean {
  let start = offset;
  while (offset - start < LONGEST_ROW && isFlagLetter(text, start - 2)) start -= 2;
  return (offset - start) % 4 === 2;
}

/** The smallest span that holds `span` and begins and ends at boundaries. Offsets outside the text are clamped. */
export function snapOut(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (!isBoundary(text, start)) start -= 1;
  while (!isBoundary(text, end)) end += 1;
  return { start, end };
}

/** `span` without the white space at its two ends; empty at its own start when there is nothing else in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && WHITE_SPACE.test(text.charAt(start)) && isBoundary(text, start + 1)) start += 1;
  while (end > start && WHITE_SPACE.test(text.charAt(end - 1)) && isBoundary(text, end - 1)) end -= 1;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
