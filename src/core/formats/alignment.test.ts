import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXT } from '../../../tests/formats/annotatedTexts.ts';
import { cleanCharacters } from '../article/characters.ts';
import { parsePlainText } from '../article/plainText.ts';
import { alignText } from './alignment.ts';

describe('alignText', () => {
  it('moves every span to its own words, however often they come', () => {
    const source = 'The plan.\r\n\r\n  The\u00a0 plan \u00ad. \uD83D The 😀 plan.';
    const article = 'The plan.\nThe plan . \uFFFD The 😀 plan.';
    const place = alignText(source, article);
    const at = source.lastIndexOf('The');
    expect(place?.({ start: at, end: source.length })).toEqual({
      start: article.lastIndexOf('The'),
      end: article.length,
    });
    const second = source.indexOf('The', 5);
    expect(place?.({ start: second - 2, end: second + 9 })).toEqual({ start: 10, end: 18 });
    expect(place?.({ start: 9, end: 13 })).toBeNull();
  });

  it('refuses texts of other characters', () => {
    expect(alignText('The plan', 'The plans')).toBeNull();
    expect(alignText('The plans', 'The plan')).toBeNull();
    expect(alignText('A', 'B')).toBeNull();
  });

  it('keeps what is visible in every span of every text', () => {
    const visible = (text: string) => cleanCharacters(text).replace(/\s+/gu, '');
    fc.assert(
      fc.property(ANNOTATED_TEXT, ({ text, annotations }) => {
        const { article, title, byline } = parsePlainText(text, 'en');
        if (title !== undefined || byline !== undefined) return;
        const place = alignText(text, article.text);
        for (const span of annotations) {
          const moved = place?.(span);
          const words = visible(text.slice(span.start, span.end));
          expect(moved ? visible(article.text.slice(moved.start, moved.end)) : '').toBe(words);
        }
      }),
    );
  });
});
