import type { Article } from './article.ts';

/** Above this many UTF-16 units (some 5,000 words) what is out of view waits to be laid out until it comes into view. */
const LONG = 30_000;
/** So many blocks make a stretch. */
const STRETCH = 20;

/** Whether a page shall lay out an article stretch by stretch. Short ones are laid out whole: that is steadier. */
export function isLong({ text }: Pick<Article, 'text'>): boolean {
  return text.length > LONG;
}

/** A long article's blocks, or groups of them, cut into stretches that are laid out together. */
export function inStretches<Part>(parts: readonly Part[]): Part[][] {
  return Array.from({ length: Math.ceil(parts.length / STRETCH) }, (_, index) =>
    parts.slice(index * STRETCH, (index + 1) * STRETCH),
  );
}
