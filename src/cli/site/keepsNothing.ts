import { cacheName } from '../../offline/names.ts';

/**
 * In place of the site's service worker, where a site is served on this machine to be looked at. An author who
 * builds anew is to see it at once, and whatever else is served later from the same port is not to meet this site.
 * Installed as the first of its address it refuses, so that nothing stays. In the place of one that is there already
 * it takes over, clears what that one kept, goes, and loads the pages anew that were opened with it.
 */
export const KEEPS_NOTHING = `'use strict';
const { registration } = self;

self.addEventListener('install', (event) => {
  if (registration.active) self.skipWaiting();
  else event.waitUntil(Promise.reject(new Error('Nothing is kept of a site that is only looked at.')));
});

self.addEventListener('activate', (event) => event.waitUntil(goAway()));

async function goAway() {
  await caches.delete(${JSON.stringify(cacheName(''))} + registration.scope);
  await registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) {
    page.navigate(page.url).catch(() => {});
  }
}
`;
