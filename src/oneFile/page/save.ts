import { saveAs } from '../../download/saveAs.ts';
import { href } from '../../links/links.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { SAVED_PAGE, SITE_CHANGED } from '../../messages/oneFile.ts';
import { KIT_FILE, KIT_NAME, type Kit } from '../kit.ts';
import { oneFile } from '../oneFile.ts';
import { say } from './say.ts';

/**
 * Saves the quiz of this page as one file, as it was built: nothing of what was done on the page is in it. Says what
 * came of it on the page.
 *
 * @param asBuilt the page's HTML from before anything on it woke, where it cannot be fetched
 */
export async function save(offer: HTMLElement, asBuilt: string | null): Promise<void> {
  say(offer, '');
  try {
    const page = asBuilt === null ? await fetchPage() : `<!DOCTYPE html>${asBuilt}`;
    const made = oneFile(page, await loadKit(page));
    if ('lacking' in made) return say(offer, SITE_CHANGED);
    const name = `${offer.dataset['oneFile']}.html`;
    saveAs(name, new Blob([made.html], { type: 'text/html' }));
    say(offer, SAVED_PAGE(name));
  } catch {
    say(offer, NOT_LOADED);
  }
}

async function fetchPage(): Promise<string> {
  const response = await fetch(location.href);
  if (!response.ok) throw new Error(`The page cannot be had: ${response.status}.`);
  return response.text();
}

/** Loads the kit that goes with a page: its query is made of the names in the page, which change with what is in them. */
async function loadKit(page: string): Promise<Kit> {
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
