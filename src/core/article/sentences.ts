import { endsWithAbbreviation } from './abbreviations.ts';
import type { Article, Block, Span } from './article.ts';
import { trimSpan } from './boundaries.ts';
import { segmenter } from './segmenters.ts';

const STARTS_LOWER = /^[\p{P}\s]*\p{Ll}/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of an article in order, trimmed of white space. No sentence crosses a block, and a heading is
 * one. `Intl.Segmenter` (UAX 29) finds them; it knows no abbreviations and breaks after a quoted question, so
 * a break is undone after one of the common abbreviations, before a small letter, and before a piece without a word.
 */
export function sentences(article: Article): Span[] {
  return article.blocks.flatMap((block) => sentencesOf(article, block));
}

/** The sentences of one block of an article. */
export function sentencesOf(article: Article, block: Block): Span[] {
  const pieces = block.kind === 'heading' ? [block] : sentencesIn(article, block);
  return pieces.map((piece) => trimSpan(article.text, piece)).filter(({ start, end }) => start < end);
}

function sentencesIn(article: Article, block: Span): Span[] {
  const text = article.text.slice(block.start, block.end);
  const found: Span[] = [];
  for (const { segment, index } of segmenter(article.lang, 'sentence').segment(text)) {
    const piece = { start: block.start + index, end: block.start + index + segment.length };
    const previous = found.at(-1);
    if (
      previous !== undefined &&
      belongsTogether(article.text.slice(previous.start, previous.end), segment)
    ) {
      found[found.length - 1] = { start: previous.start, end: piece.end };
    } else {
      found.push(piece);
    }
  }
  return found;
}

function belongsTogether(before: string, after: string): boolean {
  return !HAS_WORD.test(after) || STARTS_LOWER.test(after) || endsWithAbbreviation(before, after);
}
