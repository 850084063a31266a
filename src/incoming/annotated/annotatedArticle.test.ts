import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXT } from '../../../tests/formats/annotatedTexts.ts';
import { cleanCharacters } from '../../core/article/characters.ts';
import type { AnnotatedText } from '../../core/formats/annotated.ts';
import { annotatedArticle } from './annotatedArticle.ts';

function made(text: string, marked: string, name = 'some-name') {
  const start = text.indexOf(marked);
  const annotation = { id: 'a', label: 'x', note: '', start, end: start + marked.length };
  const annotated: AnnotatedText = { name, lang: '', text, annotations: [annotation] };
  const result = annotatedArticle(annotated);
  if (!result) throw new Error('refused');
  const span = result.place(annotation);
  return {
    ...result,
    text: result.article.text,
    words: span && result.article.text.slice(span.start, span.end),
  };
}

describe('annotatedArticle', () => {
  it('takes a title off the text, unless it is annotated', () => {
    const text = 'The Quay\r\n\r\nThe  quay is\tclosed.\r\nNobody asked.\r\n';
    expect(made(text, 'Nobody')).toMatchObject({
      title: 'The Quay',
      text: 'The quay is closed.\nNobody asked.',
      words: 'Nobody',
    });
    expect(made(text, 'quay is\tclosed.\r\nNobody').words).toBe('quay is closed.\nNobody');
    expect(made(text, 'The Quay')).toMatchObject({
      title: 'The Quay',
      text: 'The Quay\nThe quay is closed.\nNobody asked.',
      words: 'The Quay',
    });
    expect(made('Words in one line', 'line', '123456').title).toBe('Words in one line');
  });

  it('joins lines that were wrapped by hand', () => {
    const line = 'a line of a text that was wrapped by hand at some width\n';
    const text = `${line.repeat(6)}and ends here.\n`;
    expect(made(text, 'width\na line')).toMatchObject({ words: 'width a line', article: { blocks: [{}] } });
  });

  it('keeps what Markdown would take for markup, and each span on its own words', () => {
    const visible = (text: string) => cleanCharacters(text).replace(/\s+/gu, '');
    fc.assert(
      fc.property(ANNOTATED_TEXT, (annotated) => {
        const result = annotatedArticle(annotated);
        if (!result) throw new Error('refused');
        for (const span of annotated.annotations) {
          const moved = result.place(span);
          expect(moved ? visible(result.article.text.slice(moved.start, moved.end)) : '').toBe(
            visible(annotated.text.slice(span.start, span.end)),
          );
        }
      }),
    );
  });
});
