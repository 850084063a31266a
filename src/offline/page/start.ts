import { registration, workerInForce } from '../registration.ts';
import { siteRoot } from '../root.ts';
import { showFooter } from './footer.ts';
import { fetchQuietly } from './quietly.ts';
import { watchUpdates } from './updates.ts';

// On every page: makes the site installable, keeps it on the device, and tells of newer builds. Where there can be
// no service worker it does nothing.

if (/^https?:$/.test(location.protocol)) {
  const link = document.createElement('link');
  link.rel = 'manifest';
  // Not in the page itself: one that is opened from a folder would complain of it.
  link.href = new URL('manifest.webmanifest', siteRoot()).href;
  document.head.append(link);
}
void start();

async function start(): Promise<void> {
  const own = await registration();
  if (!own) return;
  watchUpdates(own);
  const worker = await workerInForce();
  if (!worker) return;
  showFooter(worker);
  await fetchQuietly(worker);
}
