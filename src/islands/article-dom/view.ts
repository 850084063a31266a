import { blockElements } from './articleDom.ts';

/**
 * The offsets from the first block in the window to the end of the last one, found without measuring the others. A
 * margin of one window above and below counts as in view.
 */
export function blocksInView(root: HTMLElement): { readonly from: number; readonly to: number } {
  const blocks = blockElements(root);
  const height = window.innerHeight;
  const first = firstOf(blocks, ({ element }) => element.getBoundingClientRect().bottom > -height);
  const beyond = firstOf(blocks, ({ element }) => element.getBoundingClientRect().top > 2 * height);
  return {
    from: blocks[first]?.start ?? 0,
    to: blocks[beyond]?.start ?? Number.POSITIVE_INFINITY,
  };
}

/** The index of the first block that a question holds for, when it holds for all after that; else their number. */
function firstOf<Block>(blocks: readonly Block[], holds: (block: Block) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && holds(block)) high = middle;
    else low = middle + 1;
  }
  return low;
}
