import type { Frame } from 'playwright-core';
import type { Span } from '../../../src/core/article/article.ts';
import { bringIntoView } from './textOnPage.ts';

/** Drags the mouse over a span of the article in a frame that fills the window. */
export async function dragInFrame(frame: Frame, span: Span): Promise<void> {
  const { mouse } = frame.page();
  const { first, last } = await bringIntoView(frame, span);
  await mouse.move(first.left + 1, (first.top + first.bottom) / 2);
  await mouse.down();
  await mouse.move((first.left + last.right) / 2, (last.top + last.bottom) / 2, { steps: 2 });
  await mouse.move(last.right - 1, (last.top + last.bottom) / 2);
  await mouse.up();
}
