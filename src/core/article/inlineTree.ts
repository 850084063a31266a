import type { Block, Inline } from './article.ts';

/** A piece of a block for rendering: words, or markup around further pieces. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: Inline['kind'];
      readonly href?: string | undefined;
      readonly children: readonly InlineNode[];
    };

/** A block's words and markup as a tree; the words of all its leaves joined are the block's text. */
export function inlineTree(text: string, block: Block): InlineNode[] {
  const sorted = [...block.inlines].sort((a, b) => a.start - b.start || b.end - a.end);
  return nodes(text, block.start, block.end, sorted);
}

function nodes(text: string, start: number, end: number, inlines: readonly Inline[]): InlineNode[] {
  const found: InlineNode[] = [];
  let at = start;
  let rest = inlines;
  const words = (to: number) => {
    if (to > at) found.push({ kind: 'text', text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  while (rest.length > 0) {
    const [first, ...others] = rest;
    if (!first) break;
    words(first.start);
    // Markup that reaches beyond what holds it is cut there: a tree cannot cross itself.
    const close = Math.min(first.end, end);
    if (close > at) {
      const inside = others.filter((inline) => inline.start < close);
      found.push({ kind: first.kind, href: first.href, children: nodes(text, at, close, inside) });
    }
    at = Math.max(at, close);
    rest = others.filter((inline) => inline.start >= close);
  }
  words(end);
  return found;
}
