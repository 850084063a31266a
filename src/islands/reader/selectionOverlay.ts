import { $offered } from '../../stores/marking/markingStore.ts';
import { $selection, dragEnd, isOneWord, type Selection } from '../../stores/selection/selectionStore.ts';
import { boxesOver, endBoxes, offsetAtPoint } from '../article-dom/positions.ts';
import { settleDrag } from './marking.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Draws the cursor and the selection over the text, with a handle at each end for fingers, whenever they change or the
 * text is laid out anew. It needs no island: the article can be marked before the islands wake.
 */
export function drawSelections(root: HTMLElement, signal: AbortSignal): void {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  const handles = { start: newHandle(root, 'start'), end: newHandle(root, 'end') };
  const draw = () => {
    const selection = $selection.get();
    const lines = selection && $offered.get().length > 0 ? linesOf(boxesOver(root, selection.span)) : [];
    if (!selection || lines.length === 0) {
      layer.remove();
      return;
    }
    const cursor = isOneWord(selection) && !selection.offered;
    layer.className = cursor ? 'selection selection--cursor' : 'selection';
    if (!layer.isConnected) root.after(layer);
    const origin = layer.getBoundingClientRect();
    const shown = selection.offered ? placed(handles, root, selection, origin) : [];
    layer.replaceChildren(...lines.map((line) => boxAt(line, origin)), ...shown);
  };
  const stops = [$selection.listen(draw), $offered.listen(draw)];
  const observer = new ResizeObserver(draw);
  observer.observe(root);
  // Of a long selection only what is near the window is drawn.
  let asked = 0;
  document.addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(asked);
      if (layer.isConnected) asked = requestAnimationFrame(draw);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    observer.disconnect();
    layer.remove();
  });
}

function boxAt({ left, top, right, bottom }: Box, origin: DOMRect): HTMLElement {
  const box = document.createElement('div');
  box.className = 'selection-box';
  Object.assign(box.style, {
    left: `${left - origin.left}px`,
    top: `${top - origin.top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  return box;
}

/** The handles, each at its end of the selection. The elements stay the same: one may be held by a finger. */
function placed(
  handles: Readonly<Record<'start' | 'end', HTMLElement>>,
  root: HTMLElement,
  { span }: Selection,
  origin: DOMRect,
): HTMLElement[] {
  const ends = endBoxes(root, span);
  if (!ends) return [];
  const rightToLeft = root.dir === 'rtl';
  return (['start', 'end'] as const).map((end) => {
    const line = end === 'start' ? ends.first : ends.last;
    const side = (end === 'start') === rightToLeft ? 'right' : 'left';
    const handle = handles[end];
    handle.className = `selection-handle selection-handle--${end} selection-handle--${side}`;
    handle.style.left = `${line[side] - origin.left}px`;
    handle.style.top = `${line.bottom - origin.top}px`;
    return handle;
  });
}

function newHandle(root: HTMLElement, end: 'start' | 'end'): HTMLElement {
  const handle = document.createElement('div');
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    // The handle hangs below its line: the word meant is the one above the finger.
    const above = handle.getBoundingClientRect().height / 2;
    handle.style.pointerEvents = 'none';
    const offset = offsetAtPoint(root, event.clientX, event.clientY - above);
    handle.style.pointerEvents = '';
    if (offset !== null) dragEnd(end, offset);
  });
  handle.addEventListener('pointerup', settleDrag);
  return handle;
}

/** One box a line: pieces of a line that marks cut apart are joined. */
function linesOf(rects: readonly DOMRect[]): Box[] {
  const joined: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const rect of rects) {
    const line = joined.findLast(({ top, bottom }) => rect.top < bottom - 2 && rect.bottom > top + 2);
    if (line) {
      line.left = Math.min(line.left, rect.left);
      line.right = Math.max(line.right, rect.right);
      line.top = Math.min(line.top, rect.top);
      line.bottom = Math.max(line.bottom, rect.bottom);
    } else joined.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
  }
  return joined;
}
