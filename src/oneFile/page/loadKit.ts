import { href } from '../../links/links.ts';
import { KIT_FILE, KIT_NAME, type Kit } from '../kit.ts';

/**
 * Loads the kit that goes with the built page of a quiz: its query is made of the names in the page, which change with what
 * is in them. Rejects where it cannot be had.
 */
export async function loadKit(page: string): Promise<Kit> {
  const version = [...page.matchAll(/"[^"]*_astro\/[^"]*?([\w-]+)\.(?:js|css)"/g)].map(([, hash]) => hash);
  const script = document.createElement('script');
  script.src = `${href(KIT_FILE)}?${version.join('.')}`;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The kit cannot be loaded.'));
    document.head.append(script);
  }).finally(() => script.remove());
  return Reflect.get(globalThis, KIT_NAME) as Kit;
}
