import { isAlone } from '../../links/links.ts';
import { hushWhenTold } from '../ask.ts';
import { registration, workerInForce } from '../registration.ts';
import { siteRoot } from '../root.ts';
import { showFooter } from './footer.ts';
import { fetchQuietly } from './quietly.ts';
import { watchUpdates } from './updates.ts';

// On every page: makes the site installable, keeps it on the device, and tells of newer builds. Where there can be
// no service worker it does nothing, nor in a quiz saved as one file, which has no site around it.

if (!isAlone()) {
  if (/^https?:$/.test(location.protocol)) addManifest();
  void start();
}

/** Not in the page itself: one that is opened from a folder would complain of it. */
function addManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = new URL('manifest.webmanifest', siteRoot()).href;
  document.head.append(link);
}

async function start(): Promise<void> {
  const own = await registration();
  if (!own) return;
  hushWhenTold();
  await watchUpdates(own);
  const worker = await workerInForce();
  if (!worker) return;
  showFooter(worker);
  await fetchQuietly(worker);
}
