import type { Span } from '../../core/article/article.ts';
import { type BlockElement, blockElements } from './articleDom.ts';

/** The block that holds an offset, or the last one before it. */
export function blockAt(blocks: readonly BlockElement[], offset: number): BlockElement | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

/** The offset in the article's text of a point in its nodes, or `null` outside its blocks. */
export function offsetOf(root: HTMLElement, node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-block]');
  if (!holder || !root.contains(holder)) return null;
  const block = blockElements(root).find((candidate) => candidate.element === holder);
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
  const first = blocks.find(({ element }) => range.intersectsNode(element));
  const last = blocks.findLast(({ element }) => range.intersectsNode(element));
  if (!first || !last) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset) ?? first.start;
  const end = offsetOf(root, range.endContainer, range.endOffset) ?? last.end;
  const words = selection.toString();
  return end > start && /\S/.test(words) ? { start, end } : null;
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

/** A DOM range over a span of the article, or `null` when the page does not hold it. */
function rangeOver(root: HTMLElement, span: Span): Range | null {
  const blocks = blockElements(root);
  const from = pointAt(blockAt(blocks, span.start), span.start);
  const to = pointAt(blockAt(blocks, Math.max(span.start, span.end - 1)), span.end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/**
 * Where the words of a span stand in the window, in order: a box for each line of each text node. (A range that
 * holds whole paragraphs gives the paragraphs' boxes too, margins and all.)
 */
export function boxesOver(root: HTMLElement, span: Span): DOMRect[] {
  const range = rangeOver(root, span);
  if (!range) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = range.startContainer;
  const boxes: DOMRect[] = [];
  for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-block]')) {
      const piece = document.createRange();
      piece.selectNodeContents(node);
      if (node === range.startContainer) piece.setStart(node, range.startOffset);
      if (node === range.endContainer) piece.setEnd(node, range.endOffset);
      boxes.push(...piece.getClientRects());
    }
    if (node === range.endContainer) break;
  }
  return boxes.filter(({ width }) => width > 0);
}

function pointAt(block: BlockElement | undefined, offset: number): { node: Node; offset: number } | null {
  if (!block) return null;
  const walker = document.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
  let left = Math.max(0, offset - block.start);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = (node.textContent ?? '').length;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last && { node: last, offset: (last.textContent ?? '').length };
}
