import { siteRoot } from './root.ts';

let registered: Promise<ServiceWorkerRegistration | null> | undefined;

/**
 * The site's service worker, registered when first asked for. `null` where there is none: in a folder opened by
 * double-click, over plain http, while developing, and wherever the browser refuses. Never rejects.
 */
export function registration(): Promise<ServiceWorkerRegistration | null> {
  registered ??= register().catch(() => null);
  return registered;
}

/** The worker that is in force, waiting for the first one to be; `null` where there is none. */
export async function workerInForce(): Promise<ServiceWorker | null> {
  const own = await registration();
  if (!own) return null;
  if (own.active) return own.active;
  const first = own.installing ?? own.waiting;
  return first && (await inForce(first)) ? first : null;
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  const served = location.protocol === 'https:' || location.protocol === 'http:';
  // The mere mention of service workers throws in some frames.
  if (!import.meta.env.PROD || !served || !isSecureContext || !('serviceWorker' in navigator)) return null;
  const root = siteRoot();
  // First of all the page; those who were here before have the files already.
  if (!navigator.serviceWorker.controller) await loaded();
  const options = { scope: root.pathname, updateViaCache: 'none' } as const;
  // Nothing comes back where a policy puts its own function in the place of the browser's.
  return (await navigator.serviceWorker.register(new URL('sw.js', root), options)) ?? null;
}

/** Waits until the page and what it shows are there. */
export function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}

/** Waits until a worker is in force; `false` when it never will be. */
function inForce(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
