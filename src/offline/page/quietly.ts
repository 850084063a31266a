import { ask } from '../ask.ts';
import { isSavingData } from '../saving.ts';

/** Files a step: few, so that what the reader does comes first. */
const FILES = 4;

/**
 * Keeps the page that is open, then what the device should have: all quizzes of a small site, and of a large one
 * those it has in an older content. Stops at the first trouble; the next page goes on.
 */
export async function fetchQuietly(worker: ServiceWorker): Promise<void> {
  const status = await ask(worker, { ask: 'visited', address: location.href });
  if (!status || isSavingData()) return;
  for (let left = 1; left > 0; ) {
    await idle();
    const step = await ask(worker, { ask: 'fetch', wish: status.small ? 'all' : 'known', files: FILES });
    if (!step || step.trouble) return;
    left = step.left;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}
