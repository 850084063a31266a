import type { Article, Span } from '../../src/core/article/article.ts';
import { sentences } from '../../src/core/article/sentences.ts';
import { type Tokens, tokenize, tokenRange } from '../../src/core/article/tokens.ts';
import type { LocatedItem, LocatedKey } from '../../src/core/pack/located.ts';
import type { Flag } from '../../src/core/scoring/flag.ts';
import { FAMILIES, type Family } from '../../src/core/taxonomy/technique.ts';

/** What a scripted learner has in front of them. */
export interface Task {
  readonly article: Article;
  readonly key: LocatedKey;
}

/** A learner whose flags follow one habit. The same task always gives the same flags. */
export interface Learner {
  /** Names the golden file. */
  readonly id: string;
  readonly habit: string;
  readonly flags: (task: Task) => Flag[];
}

// To add a learner: put an entry below, say in `learners.test.ts` where it stands among the others, run
// `npx vitest run tests/learners -u`, and read what it is shown in `golden/` before committing.

/** From the best reader to the oddest. */
export const LEARNERS: readonly Learner[] = [
  {
    id: 'expert',
    habit: 'flags every place of every item, under its own family',
    flags: ({ key }) => exactly(key.items),
  },
  {
    id: 'expert-other-names',
    habit:
      'flags what the expert flags, but under another family that is right there too, where there is one',
    flags: ({ key }) => exactly(key.items, ({ family, also }) => also?.[0] ?? family),
  },
  {
    id: 'half-an-expert',
    habit: 'finds every second core item and no bonus item',
    flags: ({ key }) => exactly(main(key).filter((_, index) => index % 2 === 0)),
  },
  {
    id: 'sloppy-edges',
    habit: 'finds the core items, but the flag begins or ends a few words off',
    flags: (task) => {
      const tokens = tokenize(task.article.text, task.article.lang);
      const shifts = [
        [-1, 0],
        [0, 2],
        [1, 0],
        [-1, -1],
        [-2, 3],
      ] as const;
      return main(task.key).flatMap(({ places: [place], family }, index) => {
        const [from, to] = shifts[index % shifts.length] ?? [0, 0];
        return place ? [{ ...moved(tokens, place, from, to), family }] : [];
      });
    },
  },
  {
    id: 'double-clicker',
    habit: 'marks two single words of each item with a double-click each, the longest ones',
    flags: ({ article, key }) => {
      const tokens = tokenize(article.text, article.lang);
      return key.items.flatMap(({ places: [place], family }) =>
        place
          ? words(tokens, place)
              .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
              .slice(0, 2)
              .map((word) => ({ ...word, family }))
          : [],
      );
    },
  },
  {
    id: 'flags-twice',
    habit: 'flags each core item, and then once more with a word around it',
    flags: ({ article, key }) => {
      const tokens = tokenize(article.text, article.lang);
      const once = exactly(main(key));
      return [...once, ...once.map((flag) => ({ ...moved(tokens, flag, -1, 1), family: flag.family }))];
    },
  },
  {
    id: 'one-flag-for-two',
    habit: 'draws one flag over two neighbouring items, under the family of the first',
    flags: ({ key }) => {
      const inOrder = key.items
        .flatMap(({ places: [place], family }) => (place ? [{ ...place, family }] : []))
        .sort((a, b) => a.start - b.start || a.end - b.end);
      return inOrder.flatMap((first, index) => {
        const second = inOrder[index + 1];
        return index % 2 === 0 ? [{ ...first, end: Math.max(first.end, second?.end ?? 0) }] : [];
      });
    },
  },
  {
    id: 'loaded-language-only',
    habit: 'knows loaded language well and nothing else',
    flags: ({ key }) => exactly(key.items.filter(({ family }) => family === 'loaded-language')),
  },
  {
    id: 'wrong-families',
    habit: 'marks the right words of every item, always under a family that is not right there',
    flags: ({ key }) =>
      key.items.flatMap(({ places, family, also = [] }) => {
        const wrong = FAMILIES.find((other) => other !== family && !also.includes(other));
        return wrong ? places.map((place) => ({ ...place, family: wrong })) : [];
      }),
  },
  {
    id: 'whole-sentence',
    habit: 'sees which sentences are slanted, and flags each whole under the family of the first item in it',
    flags: ({ article, key }) =>
      sentences(article).flatMap((sentence) => {
        const item = key.items.find(({ places }) => places.some((place) => meet(place, sentence)));
        return item ? [{ ...sentence, family: item.family }] : [];
      }),
  },
  {
    id: 'every-sentence',
    habit: 'flags every sentence, with the three families in turn',
    flags: ({ article }) => inTurn(sentences(article)),
  },
  {
    id: 'every-paragraph',
    habit: 'flags every paragraph, with the three families in turn',
    flags: ({ article }) => inTurn(article.blocks.map(({ start, end }) => ({ start, end }))),
  },
  {
    id: 'strong-words',
    habit: 'flags every word with the ending of an adjective as loaded language',
    flags: ({ article }) =>
      matches(article, /\p{L}{3,}(?:ous|ive|ful|less|ible|able|ic|al|istic|ing)(?!\p{L})/gu).map((word) => ({
        ...word,
        family: 'loaded-language',
      })),
  },
  {
    id: 'cynic',
    habit: 'believes nothing: flags every fair passage and everything in quotation marks as unsupported',
    flags: ({ article, key }) =>
      [...key.fair.flatMap(({ places }) => places), ...matches(article, /“[^”]+”/gu)].map((span) => ({
        start: span.start,
        end: span.end,
        family: 'unsupported-claim',
      })),
  },
  {
    id: 'everything',
    habit: 'flags the whole article three times, once under each family',
    flags: ({ article }) => FAMILIES.map((family) => ({ start: 0, end: article.text.length, family })),
  },
  { id: 'nothing', habit: 'hands in without a flag', flags: () => [] },
];

/** The core items; in an article without any, the bonus items. */
function main({ items }: LocatedKey): LocatedItem[] {
  const core = items.filter(({ weight }) => weight === 'core');
  return core.length > 0 ? core : [...items];
}

function exactly(
  items: readonly LocatedItem[],
  familyOf: (item: LocatedItem) => Family = ({ family }) => family,
): Flag[] {
  return items.flatMap((item) => item.places.map((place) => ({ ...place, family: familyOf(item) })));
}

function inTurn(spans: readonly Span[]): Flag[] {
  return spans.flatMap((span, index) => {
    const family = FAMILIES[index % FAMILIES.length];
    return family ? [{ ...span, family }] : [];
  });
}

/** A span whose two ends are moved by so many words; one word of it is always left. */
function moved(tokens: Tokens, span: Span, from: number, to: number): Span {
  const range = tokenRange(tokens, span);
  const last = tokens.starts.length - 1;
  const first = Math.min(Math.max(0, range.from + from), range.to - 1);
  const final = Math.min(Math.max(first, range.to - 1 + to), last);
  return { start: tokens.starts[first] ?? span.start, end: tokens.ends[final] ?? span.end };
}

function words(tokens: Tokens, span: Span): Span[] {
  const { from, to } = tokenRange(tokens, span);
  return tokens.starts
    .slice(from, to)
    .map((start, index) => ({ start, end: tokens.ends[from + index] ?? start }));
}

function matches({ text }: Article, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
