import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { isBoundary } from '../article/boundaries.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { parsePlainText } from '../article/plainText.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { canSuggest, suggest } from './suggest.ts';
import { suggestionKey } from './suggestionKey.ts';

function english(text: string): Article {
  return parsePlainText(text, 'en').article;
}

const COLUMN = `The zealots in the town hall have rammed their hare-brained scheme through. Everyone knows what it will do to us.

They want every last tree gone, and they do not care who pays. Nine in ten people here are against it. Experts agree that the plan is madness. Either we stop them now, or this town dies.

“I think it is a shameful, heartless plan,” said Ana Petric, who keeps a shop on the quay. Make no mistake: there is no going back.`;

const REPORT = `The council voted by six to four on Thursday to close the road for a trial of three months.

The trial begins on 1 September, the council said. Its report, published on 4 March, counts 31 people hurt on the road in five years.

“It is a shameful, heartless plan,” said Ana Petric, who keeps a shop on the quay. Tom Adderley, who drives a bus, called it “a clever idea”. Police said nobody was hurt in the protest.`;

describe('suggest', () => {
  it('finds much in a column and nothing in a report on the same matter', () => {
    const { text } = english(COLUMN);
    const quotes = suggest(english(COLUMN)).map(({ start, end }) => text.slice(start, end));
    expect(quotes).toContain('The zealots');
    expect(quotes).toContain('hare-brained');
    expect(quotes.length).toBeGreaterThan(8);
    expect(suggest(english(REPORT))).toEqual([]);
  });

  it('leaves alone a text that says “you” and pushes nobody', () => {
    const recipe = `You will need two large onions. You can use fresh tomatoes if you have them, but you must peel them first.

Fry your onions until they are soft. You should not let them burn, because burnt onion is bitter. You can keep the soup for three days, and you can take it to work.`;
    expect(suggest(english(recipe))).toEqual([]);
  });

  it('leaves the words of somebody else to them', () => {
    const { text } = english(COLUMN);
    const quoted = text.indexOf('“I think');
    const until = text.indexOf('Make no mistake');
    expect(suggest(english(COLUMN)).filter(({ start }) => start > quoted && start < until)).toEqual([]);
  });

  it('judges quoted words where all of the piece stands in quotation marks', () => {
    const speech = `“The zealots have rammed it through. They want every last tree gone. Either we stop them now, or this town dies. Everyone knows it.”`;
    expect(suggest(english(speech)).length).toBeGreaterThan(2);
  });

  it('knows English alone', () => {
    expect(suggest({ ...english(COLUMN), lang: 'de' })).toEqual([]);
    expect(canSuggest('en-GB')).toBe(true);
    expect(canSuggest('eng')).toBe(false);
  });

  it('gives the same for the same text', () => {
    expect(suggest(english(COLUMN))).toEqual(suggest(english(COLUMN)));
  });

  it.each([
    ['nothing', ''],
    ['one mark', '“'],
    ['emoji and joiners', '👩‍👩‍👧‍👦 are the zealots! 🇳🇴🇳🇴 They never listen 👍🏽.'],
    ['a right-to-left text', 'הקנאים רוצים הכול. The zealots want שלום all.'],
    ['letters that grow in small', 'İİİ zealots İ “İ” regime.'],
    ['no end of a sentence', `the zealots ${'and the regime '.repeat(400)}`],
    ['marks without end', `${'“\'’"'.repeat(500)}zealots`],
    ['half a pair', 'zealots \uD83D regime \uDC00 they'],
  ])('bears %s', (_, text) => {
    expectSound({
      text,
      lang: 'en',
      blocks: text ? [{ kind: 'paragraph', start: 0, end: text.length, inlines: [] }] : [],
    });
  });

  it('keeps its promises in whatever text', () => {
    const pieces = COLUMN.split(/(?<=[.,] )|\n\n/u);
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n\n', '# ', '> ', '- ', '“', '”', '’', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
        expectSound(parseMarkdown(parts.join(' '), 'en'));
      }),
      { numRuns: 60 },
    );
  });
});

/** Spans in the text, in order, in one block each, at words, and apart from others of their family. */
function expectSound(article: Article): void {
  const { text, blocks } = article;
  const found = suggest(article);
  found.forEach(({ start, end, family }, index) => {
    expect(start).toBeLessThan(end);
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
    for (const edge of [start, end]) {
      expect(isBoundary(text, edge)).toBe(true);
      expect(/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, edge - 1), edge + 1))).toBe(false);
    }
    expect(FAMILIES).toContain(family);
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
  });
  for (const family of FAMILIES) {
    const own = found.filter((one) => one.family === family);
    own.forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(own[index - 1]?.end ?? 0);
    });
  }
}

describe('suggestionKey', () => {
  it('names what is said of which words, wherever they stand', () => {
    const said = {
      start: 0,
      end: 11,
      family: 'loaded-language',
      technique: 'name-calling',
      rule: 'label',
    } as const;
    const key = suggestionKey(said, 'The zealots came.');
    expect(suggestionKey({ ...said, start: 7, end: 18, rule: 'other' }, 'Again, the\nzealots came.')).toBe(
      key,
    );
    expect(suggestionKey({ ...said, technique: 'mockery' }, 'The zealots came.')).not.toBe(key);
  });
});
