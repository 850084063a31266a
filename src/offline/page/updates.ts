import { UPDATE_WORDS } from '../../messages/offline.ts';
import { ask } from '../ask.ts';
import { loaded } from '../registration.ts';
import { showNotice } from './notice.ts';

const { ready, loading, done } = UPDATE_WORDS;
/** Set in this tab while it moves over to a newer build. */
const MOVED = 'slantwise:moved';
/** A page that stays open looks for a newer build when it is looked at again, but not more often than this, in ms. */
const LOOK_EVERY = 30 * 60_000;
/** For so long a page that was just opened may be exchanged for the newer one; then somebody reads it. In ms. */
const JUST_OPENED = 3000;
/**
 * How long the older worker is left to finish with the page it has just loaded, in ms. Chromium lets a worker go that
 * has nothing to do; one that is still busy when the newer one asks, only after half a minute of rest.
 */
const RESPITE = 400;

/**
 * Tells when a newer build is ready, and moves over when asked to. A page that opens while a newer build waits and
 * is the only one open moves over at once: nothing has been done in it yet. Until then every page stays with the
 * build it was opened with. Resolves when it is known that this page stays: a worker that is spoken to is not
 * relieved before half a minute of rest.
 */
export async function watchUpdates(own: ServiceWorkerRegistration): Promise<void> {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  let moving = false;

  const reload = () => {
    remember();
    location.reload();
  };
  const offer = (press: () => void) =>
    showNotice(ready.text, [{ label: ready.now, press, main: true }, { label: ready.later }]);
  const offerToTake = (worker: ServiceWorker) =>
    offer(() => {
      moving = true;
      showNotice(loading, []);
      void ask(worker, { ask: 'take', alone: false });
    });

  serviceWorker.addEventListener('controllerchange', () => {
    if (moving) reload();
    // Another tab moved over. The first worker of all takes over from none: nothing to tell.
    else if (controlled) offer(reload);
    controlled = true;
  });

  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && own.active) offerToTake(worker);
    });
  own.addEventListener('updatefound', () => follow(own.installing));
  follow(own.installing);
  lookAgain(own);

  const moved = hasMoved();
  if (moved) showNotice(done.text, [{ label: done.close }]);
  const worker = own.active && own.waiting;
  if (!worker) return;
  // Without a memory of it, a page might move again and again.
  if (!moved && remember()) {
    await loaded();
    await pause(RESPITE);
    moving = true;
    const answer = await ask(worker, { ask: 'take', alone: true });
    // In this time the page goes.
    if (answer?.taking) await pause(JUST_OPENED);
    moving = false;
    hasMoved();
  }
  if (own.waiting) offerToTake(worker);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
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
