import fc from 'fast-check';
import type { Article, Span } from '../../../src/core/article/article.ts';
import { snapOut, trimSpan } from '../../../src/core/article/boundaries.ts';
import { TECHNIQUES } from '../../../src/core/taxonomy/taxonomy.ts';
import { FAMILIES } from '../../../src/core/taxonomy/technique.ts';
import { permittedLine } from './hostileText.ts';

const ids = fc.constantFrom('constructor', 'tostring', 'valueof', 'con', 'nul', 'length', 'a', '0', 'main');
const address = fc.constantFrom(
  'https://example.org/?a=1&b="><script>__ran=1</script>',
  "http://example.org/'onclick='__ran=1",
  'https://user:pass@example.org:99/#javascript:__ran=1',
);

/** Where in a text an entry lies: the number is a share of the text, the length in characters. */
const spot = fc.record({
  at: fc.double({ min: 0, max: 0.98, noNaN: true }),
  length: fc.integer({ min: 2, max: 60 }),
});

const entry = fc.record({ id: ids, spot, why: permittedLine });
const item = fc.record({
  id: ids,
  spot,
  why: permittedLine,
  family: fc.constantFrom(...FAMILIES),
  weight: fc.constantFrom('core', 'extra'),
  neutral: fc.option(permittedLine, { nil: undefined }),
  check: fc.option(permittedLine, { nil: undefined }),
  source: fc.option(fc.record({ title: permittedLine, publisher: permittedLine, url: address }), {
    nil: undefined,
  }),
});

interface KeyParts {
  readonly items: readonly (typeof item extends fc.Arbitrary<infer Item> ? Item : never)[];
  readonly fair: readonly (typeof entry extends fc.Arbitrary<infer Entry> ? Entry : never)[];
  readonly discuss: readonly string[];
}

const parts: fc.Arbitrary<KeyParts> = fc.record({
  items: fc.array(item, { maxLength: 6, size: 'max' }),
  fair: fc.array(entry, { maxLength: 2, size: 'max' }),
  discuss: fc.array(permittedLine, { maxLength: 2 }),
});

/** A key that fits an article, with hostile words in every field that may hold words. */
export function hostileKey(article: Article): fc.Arbitrary<string> {
  return parts.map(({ items, fair, discuss }) => {
    let count = 0;
    const name = (id: string) => {
      count += 1;
      return `${id}-${count}`;
    };
    const answers = items.flatMap(({ id, spot: where, source, ...rest }) => {
      const at = selectorFor(article, where);
      if (!at) return [];
      const techniques = TECHNIQUES.filter(({ family }) => family === rest.family);
      const technique = techniques[where.length % techniques.length]?.id;
      const sources = source ? [{ ...source, date: 2025 }] : undefined;
      return [{ id: name(id), at, technique, ...rest, sources }];
    });
    const passages = fair.flatMap(({ id, spot: where, why }) => {
      const at = selectorFor(article, where);
      const isFree = at !== null && answers.every((answer) => !meet(article, at.quote, answer.at.quote));
      return isFree ? [{ id: name(id), at, why }] : [];
    });
    // JSON is YAML: quoting is not what is tried here.
    return JSON.stringify({ version: 1, items: answers, fair: passages, discuss }, null, 1);
  });
}

type Spot = typeof spot extends fc.Arbitrary<infer Value> ? Value : never;

function selectorFor({ text }: Article, { at, length }: Spot): { quote: string; every?: true } | null {
  const start = Math.floor(at * text.length);
  const span: Span = trimSpan(text, snapOut(text, { start, end: start + length }));
  const quote = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}]/u.test(quote)) return null;
  return text.indexOf(quote) === text.lastIndexOf(quote) ? { quote } : { quote, every: true };
}

/** Whether two quotes lie on the same words anywhere. */
function meet({ text }: Article, one: string, other: string): boolean {
  return placesOf(text, one).some((a) =>
    placesOf(text, other).some((b) => a < b + other.length && b < a + one.length),
  );
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}
