import type { Article, Span } from './article.ts';
import { sentencesOf } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/**
 * The words and sentences of an article, cut a block at a time and kept: a long article can be cut in idle moments
 * before they are needed. Neither words nor sentences cross a line break (rules WB3a, WB3b and SB4 of UAX 29), so those of
 * the blocks are those of the text.
 */
class Segmentation {
  readonly #article: Article;
  readonly #tokens: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  readonly #sentences: Span[] = [];
  #next = 0;

  constructor(article: Article) {
    this.#article = article;
  }

  /** Cuts blocks for as long as `goesOn` says; returns whether all are cut. */
  cut(goesOn: () => boolean): boolean {
    const { text, lang, blocks } = this.#article;
    for (let block = blocks[this.#next]; block && goesOn(); block = blocks[++this.#next]) {
      const { starts, ends } = tokenize(text.slice(block.start, block.end), lang);
      for (const [index, start] of starts.entries()) {
        this.#tokens.starts.push(block.start + start);
        this.#tokens.ends.push(block.start + (ends[index] ?? start));
      }
      this.#sentences.push(...sentencesOf(this.#article, block));
    }
    return this.#next >= blocks.length;
  }

  /** All tokens and sentences; cuts what is left to cut. */
  whole(): { readonly tokens: Tokens; readonly sentences: readonly Span[] } {
    this.cut(() => true);
    return { tokens: this.#tokens, sentences: this.#sentences };
  }
}

const known = new WeakMap<Article, Segmentation>();

function segmentationOf(article: Article): Segmentation {
  const found = known.get(article) ?? new Segmentation(article);
  known.set(article, found);
  return found;
}

/** The words of an article, as `tokenize` gives those of its text, and its sentences; cut once. */
export function segments(article: Article): { readonly tokens: Tokens; readonly sentences: readonly Span[] } {
  return segmentationOf(article).whole();
}

/**
 * Does some of the work of `segments` ahead of time.
 *
 * @param goesOn asked before each block; no stops here
 * @returns whether nothing is left to do
 */
export function segmentAhead(article: Article, goesOn: () => boolean): boolean {
  return segmentationOf(article).cut(goesOn);
}
