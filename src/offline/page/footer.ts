import { keptLine } from '../../messages/offline.ts';
import { ask } from '../ask.ts';
import { KEPT_MORE } from '../protocol.ts';

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
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === KEPT_MORE) void show();
  });
  void show();
}
