import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlainText } from './plainText.ts';
import { sentences } from './sentences.ts';

const textsOf = (article: Article) =>
  sentences(article).map(({ start, end }) => article.text.slice(start, end));
const split = (source: string) => textsOf(parsePlainText(source, 'en').article);

describe('sentences', () => {
  it('ends at a full stop, a question and a call', () => {
    expect(split('It was late. Was it? It was! Yes.')).toEqual([
      'It was late.',
      'Was it?',
      'It was!',
      'Yes.',
    ]);
  });

  it('never crosses a block, and a heading is one', () => {
    expect(textsOf(parseMarkdown('## Late. Again\n\nOne\n\n- two. Three', 'en'))).toEqual([
      'Late. Again',
      'One',
      'two.',
      'Three',
    ]);
  });

  it.each([
    'Mr. Quill met Dr. A. B. Stone and Mrs. Vale.',
    'The U.S. Senate sat in St. Louis on Jan. 5.',
    'They voted on No. 5, i.e. Bridges, and e.g. Roads.',
    '“Why?” she asked.',
    'Rates rose in the firms of J.P. Morland and Acme Inc. Chairman Lee said so.',
  ])('does not break after an abbreviation or before a small letter: %s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it.each([
    ['He left the U.S. The ship sank.', 2],
    ['It opens at 5 p.m. The bus stops there.', 2],
    ['He said no. The others said yes.', 2],
    ['So tall was I. Then I grew.', 2],
  ])('breaks where a new sentence begins all the same: %s', (source, count) => {
    expect(split(source)).toHaveLength(count);
  });

  it('covers all but white space, in order and without overlap', () => {
    const unit = fc.constantFrom(...'aB. ?!”\n1', 'Mr. ', 'U.S. ', '\u0301', '😀', '\u00A0');
    fc.assert(
      fc.property(fc.string({ unit }), (source) => {
        const { article } = parsePlainText(source, 'en');
        const found = sentences(article);
        const kept = found.map(({ start, end }) => article.text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
        found.reduce((end, span) => {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          return span.end;
        }, 0);
      }),
    );
  });
});
