import { blockOf } from './articleDom.ts';

/**
 * The offsets from the first block in the window to the end of the last one, found without measuring the others. A
 * margin of one window above and below counts as in view.
 */
export function blocksInView(root: HTMLElement): { readonly from: number; readonly to: number } {
  // Of what stands directly in the article, be it a block or a stretch of them: to ask where a block stands in a stretch
  // that is out of view would have the stretch laid out.
  const parts = [...root.children];
  const height = window.innerHeight;
  const first = firstOf(parts, (part) => part.getBoundingClientRect().bottom > -height);
  const beyond = firstOf(parts, (part) => part.getBoundingClientRect().top > 2 * height);
  return {
    from: startOf(root, parts.slice(first)) ?? 0,
    to: startOf(root, parts.slice(beyond)) ?? Number.POSITIVE_INFINITY,
  };
}

/** Where the first block in some parts of an article starts. */
function startOf(root: HTMLElement, parts: readonly Element[]): number | undefined {
  for (const part of parts) {
    const element = part.matches('[data-block]') ? part : part.querySelector('[data-block]');
    if (element) return blockOf(root, element)?.start;
  }
  return undefined;
}

/** The index of the first part that a question holds for, when it holds for all after that; else their number. */
function firstOf<Part>(parts: readonly Part[], holds: (part: Part) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part !== undefined && holds(part)) high = middle;
    else low = middle + 1;
  }
  return low;
}
