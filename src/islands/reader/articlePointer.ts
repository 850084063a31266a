import {
  $selection,
  clearSelection,
  marksOn,
  pickMark,
  placeCursor,
  selectSpan,
  tapWord,
} from '../../stores/selection/selectionStore.ts';
import { offsetAtPoint, selectedSpan } from '../article-dom/positions.ts';
import type { Over } from './over.ts';

/** A finger that moves further than this scrolls; it does not tap. In CSS pixels. */
const TAP_SLOP = 10;

/** Takes selections from mouse, pen and touch, and opens what is clicked. */
export function listenToPointer(element: HTMLElement, signal: AbortSignal, over: Over | null): void {
  let pressedAt: { x: number; y: number } | null = null;
  let settling = 0;

  const onPointerDown = (event: PointerEvent) => {
    // A drag may begin in the margin; the margins belong to what stands around the article.
    if (!(event.target instanceof Node)) return;
    if (!element.contains(event.target) && !event.target.contains(element)) return;
    // The second press of a double click may come before the first is settled: the second has the word.
    cancelAnimationFrame(settling);
    pressedAt = { x: event.clientX, y: event.clientY };
  };
  const onPointerUp = (event: PointerEvent) => {
    const pressed = pressedAt;
    pressedAt = null;
    if (event.button !== 0) return;
    // The browser settles its own selection after this event.
    settling = requestAnimationFrame(() => {
      if (over?.isOver()) {
        over.clicked(event.target as Node);
        return;
      }
      const span = selectedSpan(element);
      if (span && pressed) {
        selectSpan(span, event.pointerType === 'touch' ? 'touch' : 'pointer');
        document.getSelection()?.removeAllRanges();
        // A drag that began in the margin left the focus there, and the keys act in the article.
        element.focus({ preventScroll: true });
        return;
      }
      const moved = !pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > TAP_SLOP;
      if (moved) return;
      const inside = element.contains(event.target as Node);
      const offset = inside ? offsetAtPoint(element, event.clientX, event.clientY) : null;
      if (offset === null) clearSelection();
      else if (event.pointerType === 'touch') tap(offset);
      else click(offset);
    });
  };
  const onPointerCancel = () => {
    // The browser took the finger over: to scroll, or to select by a long press.
    pressedAt = null;
    onSelectionChange();
  };
  const onSelectionChange = () => {
    // A long press on a touch screen selects without a pointer coming up on the article.
    if (pressedAt || over?.isOver() || !matchMedia('(pointer: coarse)').matches) return;
    const span = selectedSpan(element);
    if (span) selectSpan(span, 'touch');
  };
  const onClick = (event: MouseEvent) => {
    // A click on a link in the text would leave the quiz at a slip of the finger; an explanation's sources may open.
    if ((event.target as Element).closest('[data-block] a') && !event.ctrlKey && !event.metaKey)
      event.preventDefault();
  };
  document.addEventListener('pointerdown', onPointerDown, { signal });
  element.addEventListener('click', onClick, { signal });
  window.addEventListener('pointerup', onPointerUpNear, { signal });
  window.addEventListener('pointercancel', onPointerCancel, { signal });
  document.addEventListener('selectionchange', onSelectionChange, { signal });
  function onPointerUpNear(event: PointerEvent) {
    // A drag that began in the article may end beside it.
    if (pressedAt) onPointerUp(event);
  }
}

function click(offset: number): void {
  const [marked] = marksOn(offset);
  if (marked) pickMark(marked.id, 'pointer');
  else placeCursor(offset);
}

function tap(offset: number): void {
  const selection = $selection.get();
  const choosing = selection?.offered && selection.mark === null;
  const [marked] = marksOn(offset);
  if (marked && !choosing) {
    if (selection?.mark === marked.id) clearSelection();
    else pickMark(marked.id, 'touch');
    return;
  }
  if (selection?.mark) clearSelection();
  tapWord(offset);
}
