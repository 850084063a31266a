import type { Article, Span } from './article.ts';
import { type Tokens, tokenize } from './tokens.ts';

const HYPHEN = /^[-\u2010\u2011]$/u;

/**
 * The words of a text as a reader points at them: tokens, with those that one hyphen joins taken together
 * (“pen-pushers”). Scoring counts tokens; these are for selecting.
 */
export function readersWords(text: string, lang: string): Tokens {
  const { starts, ends } = tokenize(text, lang);
  const joined: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  starts.forEach((start, index) => {
    const end = ends[index] ?? start;
    const last = joined.ends.at(-1);
    if (last !== undefined && HYPHEN.test(text.slice(last, start))) {
      joined.ends[joined.ends.length - 1] = end;
      return;
    }
    joined.starts.push(start);
    joined.ends.push(end);
  });
  return joined;
}

/**
 * The reader's words of an article, found a block at a time when they are asked for: what it costs to point at
 * a word does not grow with the article. No word crosses a line break (rules WB3a and WB3b of UAX 29), so the
 * words of the blocks are those of the text.
 */
export class ArticleWords {
  readonly #article: Article;
  readonly #byBlock = new Map<number, readonly Span[]>();

  constructor(article: Article) {
    this.#article = article;
  }

  /** The first and the last word that share a character with a span; `null` where there is none. */
  within(span: Span): { readonly first: Span; readonly last: Span } | null {
    if (span.end <= span.start) return null;
    const first = this.#from(span.start);
    const last = this.#before(span.end);
    return first && last && first.start < span.end && last.end > span.start ? { first, last } : null;
  }

  /** The word at an offset, else the next one, else the last one; `null` in an article without words. */
  near(offset: number): Span | null {
    return this.#from(offset) ?? this.#before(Number.POSITIVE_INFINITY);
  }

  /** The word after a word; `null` after the last. */
  after(word: Span): Span | null {
    return this.#from(word.end);
  }

  /** The word before a word; `null` before the first. */
  before(word: Span): Span | null {
    return this.#before(word.start);
  }

  /** The first word that ends after an offset. */
  #from(offset: number): Span | null {
    const { blocks } = this.#article;
    for (let block = Math.max(0, blockIndexAt(blocks, offset)); block < blocks.length; block += 1) {
      const found = this.#wordsOf(block).find(({ end }) => end > offset);
      if (found) return found;
    }
    return null;
  }

  /** The last word that begins before an offset. */
  #before(offset: number): Span | null {
    for (let block = blockIndexAt(this.#article.blocks, offset); block >= 0; block -= 1) {
      const found = this.#wordsOf(block).findLast(({ start }) => start < offset);
      if (found) return found;
    }
    return null;
  }

  #wordsOf(index: number): readonly Span[] {
    const known = this.#byBlock.get(index);
    if (known) return known;
    const block = this.#article.blocks[index];
    if (!block) return [];
    const { starts, ends } = readersWords(
      this.#article.text.slice(block.start, block.end),
      this.#article.lang,
    );
    const words = starts.map((start, at) => ({
      start: block.start + start,
      end: block.start + (ends[at] ?? start),
    }));
    this.#byBlock.set(index, words);
    return words;
  }
}

/** The index of the block that holds an offset, or of the last one before it; -1 before the first. */
export function blockIndexAt(blocks: readonly Span[], offset: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
