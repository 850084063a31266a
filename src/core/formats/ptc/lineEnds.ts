import type { Span } from '../../article/article.ts';
import { countBelow } from '../../article/countBelow.ts';

/** Text as Python reads a text file: each line ends with one line feed. The corpus counts its characters so. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Spans of a text where they lie once its lines end with line feeds; they may become empty. */
export function movedSpans<T extends Span>(text: string, spans: readonly T[]): T[] {
  const dropped = Array.from(text.matchAll(/\r\n/g), ({ index }) => index);
  const moved = (offset: number) => offset - countBelow(dropped, offset);
  return dropped.length === 0
    ? [...spans]
    : spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
}
