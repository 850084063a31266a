import { type KeyboardEvent, type RefObject, type SyntheticEvent, useEffect, useState } from 'react';

/** A passage of the map on the page. */
const STOP = '[role="button"][data-run]';

/**
 * Pointing at passages of the heat map: hovering, tapping, focus and arrow keys. The map is one stop of the Tab key, and
 * within it the arrows go from passage to passage.
 *
 * @param what the map as drawn: for another one the stop begins at its first passage
 */
export function useHeatPointer(root: RefObject<HTMLElement | null>, what: unknown) {
  const [active, setActive] = useState<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has other passages.
  useEffect(() => {
    setActive(null);
    moveStop(root.current, root.current?.querySelector(STOP) ?? null);
  }, [root, what]);

  const point = ({ target }: SyntheticEvent) => {
    const run = runAt(target);
    if (run !== null) setActive(run);
  };

  const tap = (event: SyntheticEvent) => {
    point(event);
    keepInSight(event.target);
  };

  const focus = (event: SyntheticEvent) => {
    tap(event);
    if (event.target instanceof Element) moveStop(root.current, event.target);
  };

  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return setActive(null);
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>(STOP) ?? [])];
    const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const rtl = root.current?.dir === 'rtl';
    const next = stops[leadsTo(event.key, at, stops.length, rtl)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return {
    active,
    close: () => setActive(null),
    // Not “over”: that also comes when the keyboard scrolls another passage under a pointer at rest.
    handlers: { onPointerMove: point, onClick: tap, onFocus: focus, onKeyDown: keyDown },
  };
}

/** Scrolls what is told of out from under the card, where the card docks: the style sheet says how much it covers. */
function keepInSight(target: EventTarget): void {
  if (target instanceof Element) target.closest('[data-run]')?.scrollIntoView({ block: 'nearest' });
}

/** Makes one passage the stop of the Tab key. */
function moveStop(root: HTMLElement | null, stop: Element | null): void {
  for (const before of root?.querySelectorAll(`${STOP}[tabindex="0"]`) ?? [])
    before.setAttribute('tabindex', '-1');
  stop?.setAttribute('tabindex', '0');
}

/** Where a key leads from the passage at an index; -1 where it leads nowhere. */
function leadsTo(key: string, at: number, count: number, rtl: boolean): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return at + 1;
  return key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft') ? at - 1 : -1;
}

function runAt(target: EventTarget): number | null {
  const run =
    target instanceof Element ? target.closest<HTMLElement>('[data-run]')?.dataset['run'] : undefined;
  return run === undefined ? null : Number(run);
}
