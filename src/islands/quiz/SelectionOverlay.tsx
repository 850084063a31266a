import { useStore } from '@nanostores/react';
import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { $submitted } from '../../stores/attempt/attemptStore.ts';
import { $selection, dragEnd } from '../../stores/selection/selectionStore.ts';
import { boxesOver, offsetAtPoint } from '../article-dom/positions.ts';
import { settleDrag } from './marking.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws the cursor and the selection over the text, with a handle at each end for fingers. */
export function SelectionOverlay({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const selection = useStore($selection);
  const submitted = useStore($submitted);
  const boxes = useBoxes(root, selection?.span ?? null);
  if (!selection || submitted || boxes.length === 0) return null;
  const cursor = selection.anchor === selection.focus && !selection.offered;
  const first = boxes[0];
  const last = boxes.at(-1);
  const rightToLeft = root.current?.dir === 'rtl';
  return (
    <div className={cursor ? 'selection selection--cursor' : 'selection'} aria-hidden="true">
      {boxes.map((box) => (
        <div key={`${box.left},${box.top}`} className="selection-box" style={box} />
      ))}
      {selection.offered && first && last && (
        <>
          <Handle end="start" side={rightToLeft ? 'right' : 'left'} line={first} root={root} />
          <Handle end="end" side={rightToLeft ? 'left' : 'right'} line={last} root={root} />
        </>
      )}
    </div>
  );
}

interface HandleProps {
  readonly end: 'start' | 'end';
  /** At which side of its line it hangs. */
  readonly side: 'left' | 'right';
  readonly line: Box;
  readonly root: RefObject<HTMLElement | null>;
}

function Handle({ end, side, line, root }: HandleProps) {
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !root.current) return;
    // The handle hangs below its line: the word meant is the one above the finger.
    const above = event.currentTarget.getBoundingClientRect().height / 2;
    event.currentTarget.style.pointerEvents = 'none';
    const offset = offsetAtPoint(root.current, event.clientX, event.clientY - above);
    event.currentTarget.style.pointerEvents = '';
    if (offset !== null) dragEnd(end, offset);
  };
  return (
    <div
      className={`selection-handle selection-handle--${end} selection-handle--${side}`}
      style={{ left: line.left + (side === 'right' ? line.width : 0), top: line.top + line.height }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={settleDrag}
    />
  );
}

/** Where the lines of a span stand, in the coordinates of the article's frame; measured again on resizing. */
function useBoxes(root: RefObject<HTMLElement | null>, span: { start: number; end: number } | null): Box[] {
  const [boxes, setBoxes] = useState<Box[]>([]);
  const start = span?.start;
  const end = span?.end;
  useEffect(() => {
    const element = root.current;
    const frame = element?.parentElement;
    if (!element || !frame || start === undefined || end === undefined) {
      setBoxes([]);
      return;
    }
    const measure = () => {
      const origin = frame.getBoundingClientRect();
      setBoxes(
        lines(boxesOver(element, { start, end })).map(({ left, top, width, height }) => ({
          left: left - origin.left,
          top: top - origin.top,
          width,
          height,
        })),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, start, end]);
  return boxes;
}

/** One box a line: pieces of a line that marks cut apart are joined. */
function lines(rects: readonly DOMRect[]): Box[] {
  const joined: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const rect of rects) {
    const line = joined.find(({ top, bottom }) => rect.top < bottom - 2 && rect.bottom > top + 2);
    if (line) {
      line.left = Math.min(line.left, rect.left);
      line.right = Math.max(line.right, rect.right);
      line.top = Math.min(line.top, rect.top);
      line.bottom = Math.max(line.bottom, rect.bottom);
    } else joined.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
  }
  return joined.map(({ left, top, right, bottom }) => ({
    left,
    top,
    width: right - left,
    height: bottom - top,
  }));
}
