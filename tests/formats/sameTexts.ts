import { expect } from 'vitest';
import type { AnnotatedText, FormatReading, FormatWriting } from '../../src/core/formats/annotated.ts';

/** Fails unless what was read is what was written, but for what writing said it changed or lost. */
export function expectSameTexts(
  given: readonly AnnotatedText[],
  { losses }: FormatWriting,
  read: FormatReading,
): void {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  expect(read.losses).toEqual([]);
  expect(read.texts.length).toBe(given.length);
  const lost = new Set(losses.map(({ code }) => code));
  for (const [index, back] of read.texts.entries()) {
    const text = given[index];
    if (!text) throw new Error('one text more');
    expect(back.text).toBe(text.text);
    if (!lost.has('name-changed')) expect(back.name).toBe(text.name);
    if (!lost.has('language') && text.annotations.length > 0) expect(back.lang).toBe(text.lang);
    expect(back.annotations).toEqual(text.annotations);
  }
}
