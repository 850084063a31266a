import { UPDATE_WORDS } from '../../messages/offline.ts';
import { ask } from '../ask.ts';
import { showNotice } from './notice.ts';

const { ready, elsewhere, done } = UPDATE_WORDS;
/** Set in this tab while it moves over to a newer build. */
const MOVED = 'slantwise:moved';
/** A page that stays open looks for a newer build when it is looked at again, but not more often than this, in ms. */
const LOOK_EVERY = 30 * 60_000;

/**
 * Tells when a newer build is ready, and moves over when asked to. A page that opens while a newer build waits and
 * is the only one open moves over at once: nothing has been done in it yet. Until then every page stays with the
 * build it was opened with.
 */
export function watchUpdates(own: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  let moving = false;

  const move = async (worker: ServiceWorker, alone: boolean) => {
    // Without a memory of it, a page might move again and again.
    if (!remember() && alone) return false;
    moving = true;
    const answer = await ask(worker, { ask: 'take', alone });
    moving = answer?.taking === true;
    if (!moving) hasMoved();
    return moving;
  };
  const tell = (worker: ServiceWorker) =>
    showNotice(ready.text, [
      { label: ready.now, press: () => void move(worker, false), main: true },
      { label: ready.later },
    ]);

  serviceWorker.addEventListener('controllerchange', () => {
    if (moving) location.reload();
    // The first worker of all takes over from none.
    else if (controlled) {
      showNotice(elsewhere.text, [
        { label: elsewhere.now, press: () => location.reload(), main: true },
        { label: elsewhere.later },
      ]);
    }
    controlled = true;
  });

  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && own.active) tell(worker);
    });
  own.addEventListener('updatefound', () => follow(own.installing));
  follow(own.installing);
  lookAgain(own);

  const moved = hasMoved();
  if (moved) showNotice(done.text, [{ label: done.close }]);
  if (own.waiting && own.active) void opened(own.waiting, !moved);

  async function opened(worker: ServiceWorker, mayMove: boolean): Promise<void> {
    if (!mayMove || !(await move(worker, true))) tell(worker);
  }
}

function lookAgain(own: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < LOOK_EVERY) return;
    looked = Date.now();
    own.update().catch(() => {});
  });
}

/** Whether it could be written down. */
function remember(): boolean {
  try {
    sessionStorage.setItem(MOVED, 'yes');
    return true;
  } catch {
    return false;
  }
}

/** Whether this tab has just moved over; forgets it. */
function hasMoved(): boolean {
  try {
    const moved = sessionStorage.getItem(MOVED) !== null;
    sessionStorage.removeItem(MOVED);
    return moved;
  } catch {
    return false;
  }
}
