import { keptLine } from '../../messages/offline.ts';
import { ask } from '../ask.ts';
import { whenKeptMore } from '../keptMore.ts';

/** Says in the footer what works without a network, once something does, and keeps it up. */
export function showFooter(worker: ServiceWorker): void {
  const line = document.querySelector<HTMLElement>('[data-kept-line]');
  if (!line) return;
  const show = async () => {
    const status = await ask(worker, { ask: 'status' });
    if (!status) return;
    line.textContent = keptLine(status.kept.length, status.quizzes);
    line.hidden = false;
  };
  whenKeptMore(navigator.serviceWorker, () => void show());
  void show();
}
