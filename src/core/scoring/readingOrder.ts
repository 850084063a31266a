import type { Span } from '../article/article.ts';
import { FAMILIES, type Family } from '../taxonomy/technique.ts';

interface Placed {
  readonly span: Span;
  readonly family: Family;
}

/** Orders flags by where they begin, then where they end, then family: never by when they were made. */
export function byPosition(a: Placed, b: Placed): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family)
  );
}
