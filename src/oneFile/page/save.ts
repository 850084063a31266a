import { saveAs } from '../../download/saveAs.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { SAVED_PAGE, SITE_CHANGED } from '../../messages/oneFile.ts';
import { oneFile } from '../oneFile.ts';
import { loadKit } from './loadKit.ts';
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
