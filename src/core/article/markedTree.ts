import type { Block, Inline, Span } from './article.ts';
import { type InlineNode, inlineTree } from './inlineTree.ts';

/** A piece of a block on which spans lie: words under the same marks, plain words, or markup around further pieces. */
export type MarkedNode<Mark extends Span> =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The marks over these words, the outermost first. */
      readonly marks: readonly Mark[];
      /** Those of them that begin with these words. */
      readonly begins: readonly Mark[];
    }
  | {
      readonly kind: Inline['kind'];
      readonly href?: string | undefined;
      readonly children: readonly MarkedNode<Mark>[];
    };

/** A block’s words and markup, cut wherever one of the marks begins or ends. Marks may overlap and nest. */
export function markedTree<Mark extends Span>(
  text: string,
  block: Block,
  marks: readonly Mark[],
): MarkedNode<Mark>[] {
  const here = marks
    .filter(({ start, end }) => start < block.end && end > block.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = block.start;
  const walk = (nodes: readonly InlineNode[]): MarkedNode<Mark>[] =>
    nodes.flatMap((node): MarkedNode<Mark>[] => {
      if (node.kind !== 'text') return [{ ...node, children: walk(node.children) }];
      const start = at;
      at += node.text.length;
      return pieces(node.text, start, here, block.start);
    });
  return walk(inlineTree(text, block));
}

function pieces<Mark extends Span>(
  text: string,
  start: number,
  marks: readonly Mark[],
  blockStart: number,
): MarkedNode<Mark>[] {
  const end = start + text.length;
  const on = marks.filter((mark) => mark.start < end && mark.end > start);
  const inside = on.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = on.filter((mark) => mark.start <= from && mark.end >= to);
    // A mark that came over from the block before begins anew in this one.
    const begins = over.filter((mark) => Math.max(mark.start, blockStart) === from);
    return { kind: 'text', text: text.slice(from - start, to - start), marks: over, begins };
  });
}
