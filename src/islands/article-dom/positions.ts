import type { Span } from '../../core/article/article.ts';
import { blockIndexAt } from '../../core/article/words.ts';
import { type BlockElement, blockElements, blockOf } from './articleDom.ts';
import { blocksInView } from './view.ts';

/** Of a span over more blocks than this, only what is near the window is measured. */
const FEW = 8;

/** The block that holds an offset, or the last one before it. */
export function blockAt(blocks: readonly BlockElement[], offset: number): BlockElement | undefined {
  return blocks[Math.max(0, blockIndexAt(blocks, offset))];
}

/** The offset in the article's text of a point in its nodes, or `null` outside its blocks. */
function offsetOf(root: HTMLElement, node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-block]');
  if (!holder || !root.contains(holder)) return null;
  const block = blockOf(root, holder);
  if (!block) return null;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(node, within);
  return block.start + before.toString().length;
}

/** The browser's own selection as a span of the article, or `null` when it marks nothing in it. */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const blocks = blockElements(root);
  const start =
    offsetOf(root, range.startContainer, range.startOffset) ??
    blocks.find(({ element }) => range.intersectsNode(element))?.start;
  const end =
    offsetOf(root, range.endContainer, range.endOffset) ??
    blocks.findLast(({ element }) => range.intersectsNode(element))?.end;
  if (start === undefined || end === undefined) return null;
  return end > start && /\S/.test(range.toString()) ? { start, end } : null;
}

/** The offset of the character at a point of the window, or `null` beside the text. */
export function offsetAtPoint(root: HTMLElement, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const offset = offsetOf(root, caret.node, caret.offset);
  if (offset === null) return null;
  // The caret falls between characters; the point may lie on the one before it.
  return pointIsOn(caret.node, caret.offset, x, y) || caret.offset === 0 ? offset : offset - 1;
}

function pointIsOn(node: Node, offset: number, x: number, y: number): boolean {
  if (offset >= (node.textContent ?? '').length) return false;
  const character = document.createRange();
  character.setStart(node, offset);
  character.setEnd(node, offset + 1);
  return [...character.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Safari before 26 and Chromium before 128 know only the older name.
  const older = document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** One line of each piece of text of a span within a block, in order, in the window's coordinates. */
function boxesIn(block: BlockElement, { start, end }: Span): DOMRect[] {
  const walker = document.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  let from = block.start;
  for (let node = walker.nextNode(); node && from < end; node = walker.nextNode()) {
    const length = (node.textContent ?? '').length;
    if (from + length > start) {
      const piece = document.createRange();
      piece.setStart(node, Math.max(0, start - from));
      piece.setEnd(node, Math.min(length, end - from));
      boxes.push(...piece.getClientRects());
    }
    from += length;
  }
  return boxes.filter(({ width }) => width > 0);
}

function blocksOver(root: HTMLElement, span: Span): readonly BlockElement[] {
  const blocks = blockElements(root);
  return blocks.slice(Math.max(0, blockIndexAt(blocks, span.start)), blockIndexAt(blocks, span.end - 1) + 1);
}

/**
 * Where the words of a span stand in the window, in order: a box for each line of each text node. Of a span over many
 * blocks, those far out of view are left out.
 */
export function boxesOver(root: HTMLElement, span: Span): DOMRect[] {
  const over = blocksOver(root, span);
  const { from, to } = over.length > FEW ? blocksInView(root) : { from: 0, to: Number.POSITIVE_INFINITY };
  return over
    .filter((block) => block.start < to && block.end >= from)
    .flatMap((block) => boxesIn(block, span));
}

/** Where the first and the last line of a span stand, in view or not; `null` when the page does not hold it. */
export function endBoxes(root: HTMLElement, span: Span): { first: DOMRect; last: DOMRect } | null {
  const over = blocksOver(root, span);
  const head = over[0];
  const tail = over.at(-1);
  const first = head && boxesIn(head, span)[0];
  const last = tail && boxesIn(tail, span).at(-1);
  return first && last ? { first, last } : null;
}
