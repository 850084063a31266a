import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { makeOffline } from '../../../src/integrations/offline/offline.ts';
import { type Host, type HostOptions, startHost } from '../harness/host.ts';
import { ROOT } from '../harness/texts.ts';

const folders: string[] = [];
const hosts: Host[] = [];

afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A host that goes when the test file is done. Serves the built site unless told otherwise. */
export async function hostOf(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await startHost({ folder: inject('dist'), base: '/', ...options });
  hosts.push(host);
  return host;
}

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(ROOT, 'tests/output/offline-'));
  folders.push(copy);
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function pages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => path.join(folder, file));
}

/** What the footer of every page says in a later edition. */
export function editionLine(name: string): string {
  return `Edition ${name}.`;
}

/**
 * A later build of the site: every page says so, and the styles have another name, as a build gives them when they
 * change; those of the build before are gone from it.
 */
export async function laterBuild(name: string, folder = inject('dist')): Promise<string> {
  const later = await copyOf(folder);
  const styles = (await readdir(path.join(later, '_astro'))).filter((file) => file.endsWith('.css'));
  const renamed = (file: string) => file.replace(/\.css$/, `-${name}.css`);
  for (const file of styles) {
    await rename(path.join(later, '_astro', file), path.join(later, '_astro', renamed(file)));
  }
  for (const page of await pages(later)) {
    const html = styles.reduce(
      (text, file) => text.replaceAll(file, renamed(file)),
      await readFile(page, 'utf8'),
    );
    await writeFile(page, html.replace('No account and no tracking.', editionLine(name)));
  }
  await makeOffline(later);
  return later;
}

/** A host's folder with the site as `a` and a later build of it as `b`. */
export async function twoSites(): Promise<string> {
  const folder = await mkdtemp(path.join(ROOT, 'tests/output/offline-'));
  folders.push(folder);
  await cp(inject('dist'), path.join(folder, 'a'), { recursive: true });
  await cp(await laterBuild('b'), path.join(folder, 'b'), { recursive: true });
  return folder;
}

/** The site with so many quizzes more, copies of one. The library's own list does not show them. */
export async function largeBuild(more: number, folder = inject('dist')): Promise<string> {
  const large = await copyOf(folder);
  const quiz = await readFile(path.join(large, 'quiz/castle-road-water-main.html'), 'utf8');
  for (let number = 1; number <= more; number++) {
    await writeFile(path.join(large, `quiz/copy-${number}.html`), `${quiz}<!-- ${number} -->`);
  }
  await makeOffline(large);
  return large;
}

/** A build whose worker is there and one of whose scripts is not: a copy to the host that broke off. */
export async function brokenBuild(name: string): Promise<string> {
  const broken = await laterBuild(name);
  const [style = ''] = (await readdir(path.join(broken, '_astro'))).filter((file) => file.endsWith('.css'));
  await rm(path.join(broken, '_astro', style));
  return broken;
}
