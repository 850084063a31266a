import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './article.ts';
import { joinBlocks } from './blocks.ts';
import { ArticleWords, readersWords } from './words.ts';

function words(text: string): string[] {
  const { starts, ends } = readersWords(text, 'en');
  return starts.map((start, index) => text.slice(start, ends[index]));
}

it('takes words that a hyphen joins together, and no others', () => {
  expect(words('The pen-pushers’ hare-brained, out-of-town wheeze')).toEqual([
    'The',
    'pen-pushers',
    'hare-brained',
    'out-of-town',
    'wheeze',
  ]);
  expect(words('one - two – three—four')).toEqual(['one', 'two', 'three', 'four']);
});

describe('the words of an article, block by block', () => {
  const unit = fc.constantFrom(
    ...'aB. 1-’”',
    '\u0301',
    '\u200D',
    '😀',
    '👩‍🚀',
    'ไทย',
    '日本',
    'ん',
    '\u05D0',
    ' and ',
  );
  const articles = fc.array(fc.string({ unit }), { maxLength: 6 }).map((texts) =>
    joinBlocks(
      texts.map((text) => ({ kind: 'paragraph', text, inlines: [] })),
      'en',
    ),
  );
  const wholeText = (text: string): Span[] => {
    const { starts, ends } = readersWords(text, 'en');
    return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
  };

  it('are the words of the whole text, one after the other in both directions', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const all = wholeText(article.text);
        const found = new ArticleWords(article);
        const forth: Span[] = [];
        for (let word = found.near(0); word; word = found.after(word)) forth.push(word);
        expect(forth).toEqual(all);
        const back: Span[] = [];
        for (let word = found.near(article.text.length); word; word = found.before(word)) back.unshift(word);
        expect(back).toEqual(all);
      }),
    );
  });

  it('finds the first and the last word that share a character with a span', () => {
    fc.assert(
      fc.property(articles, fc.nat(40), fc.nat(40), (article, a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const sharing = wholeText(article.text).filter(
          ({ start, end }) => Math.max(start, span.start) < Math.min(end, span.end),
        );
        const [first] = sharing;
        const last = sharing.at(-1);
        expect(new ArticleWords(article).within(span)).toEqual(first && last ? { first, last } : null);
      }),
    );
  });
});
