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
  const rest = [...block.inlines].sort((a, b) => b.start - a.start || a.end - b.end);
  return nodes(text, block, rest);
}

/** The tree of one range; `rest` holds the markup that is still to come, the first of it last, and is used up. */
function nodes(text: string, { start, end }: { start: number; end: number }, rest: Inline[]): InlineNode[] {
  const found: InlineNode[] = [];
  let at = start;
  const words = (to: number) => {
    if (to > at) found.push({ kind: 'text', text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  for (let first = rest.at(-1); first !== undefined && first.start < end; first = rest.at(-1)) {
    rest.pop();
    words(first.start);
    // Markup that reaches beyond what holds it is cut there: a tree cannot cross itself.
    const close = Math.min(first.end, end);
    if (close <= at) continue;
    found.push({
      kind: first.kind,
      href: first.href,
      children: nodes(text, { start: at, end: close }, rest),
    });
    at = close;
  }
  words(end);
  return found;
}
