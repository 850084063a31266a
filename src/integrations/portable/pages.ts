import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The pages of a built site, as addresses below its root: `quiz/some-article.html`. In order of address. */
export async function builtPages(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** What leads from a page back to the root of the site: empty, `../`, `../../` … */
export function wayToRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
