import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks } from './blocks.ts';
import { segmentAhead, segments } from './segmentation.ts';
import { sentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const unit = fc.constantFrom(
  ...'aB. 1-’”!',
  'Mr. ',
  '\u0301',
  '\u200D',
  '😀',
  '👩‍🚀',
  'ไทย',
  '日本',
  '\u05D0',
  '\u00AD',
);
const articles = fc.array(fc.string({ unit }), { maxLength: 6 }).map((texts) =>
  joinBlocks(
    texts.map((text) => ({ kind: 'paragraph', text, inlines: [] })),
    'en',
  ),
);

describe('an article cut block by block', () => {
  it('has the tokens of its text and the sentences of its blocks', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(segments(article)).toEqual({
          tokens: tokenize(article.text, article.lang),
          sentences: sentences(article),
        });
      }),
    );
  });

  it('is the same when it was cut in pieces ahead of time', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat(3), { maxLength: 5 }), (article, pieces) => {
        for (const piece of pieces) {
          let left = piece;
          segmentAhead(article, () => left-- > 0);
        }
        expect(segments(article).tokens).toEqual(tokenize(article.text, article.lang));
        expect(segmentAhead(article, () => false)).toBe(true);
      }),
    );
  });
});
