/** Scrolls the box that an element lies in until it shows, and leaves the page where it is. */
export function bringInto(element: HTMLElement): void {
  let box = element.parentElement;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  if (!box || box === document.documentElement || box === document.body) return;
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  // What sticks to the top of the box lies over what is below it.
  const above = inner.top - outer.top - Number.parseFloat(getComputedStyle(element).scrollMarginTop);
  if (above < 0 || inner.height > outer.height) box.scrollTop += above;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}
