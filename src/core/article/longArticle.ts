import type { Article } from './article.ts';

/** Above this many UTF-16 units (some 5,000 words) what is out of view waits to be laid out until it comes into view. */
const LONG = 30_000;

/** Whether a page shall lay out an article piece by piece. Short ones are laid out whole: that is steadier. */
export function isLong({ text }: Pick<Article, 'text'>): boolean {
  return text.length > LONG;
}
