import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withRelativeAddresses, withRelativeUrls } from './addresses.ts';
import { withoutAstroParts } from './astroParts.ts';
import { withEscapedAttributes } from './attributes.ts';
import { classicScripts } from './classicScripts.ts';
import { Kinds } from './kinds.ts';
import { placesAtAnyDepth } from './notFound.ts';
import { builtPages, wayToRoot } from './pages.ts';
import { withPolicy } from './policy.ts';
import { findRootScript, startScript } from './startScript.ts';

const NOT_FOUND = '404.html';

/**
 * Makes one build work everywhere: at the root of a host, in any folder of one, and opened from a disk by
 * double-click. Astro writes module scripts and addresses from the root, which need a host's root; at the end of
 * a build they become classic scripts and relative addresses, and every page gets the content security policy.
 */
export function portable(): AstroIntegration {
  return {
    name: 'slantwise-portable',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Scripts stand in files, however short; what is loaded later needs no help of Vite's to arrive.
        updateConfig({ vite: { build: { assetsInlineLimit: 0 }, plugins: [withoutPreloading] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, scripts } = await makePortable(fileURLToPath(dir));
        logger.info(`${pages} pages, ${scripts} scripts, to be opened from anywhere`);
      },
    },
  };
}

/**
 * Vite has a helper of its own fetch what a module that is loaded later rests on. The registry does that, also
 * from a disk, so the helper comes down to a call.
 */
const withoutPreloading = {
  name: 'slantwise-without-preloading',
  apply: 'build',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
} as const;

/** Rewrites the build in a folder in place. Pages are read one at a time: there may be thousands. */
async function makePortable(site: string): Promise<{ pages: number; scripts: number }> {
  const pages = await builtPages(site);
  const kinds = new Kinds();
  const read = async (page: string) => withEscapedAttributes(await readFile(path.join(site, page), 'utf8'));
  for (const page of pages) kinds.add(page, await read(page));

  const start = await startScript(kinds.runtime());
  const findRoot = await findRootScript();
  // Teachers' pages are bundled apart: what they share with learners' pages would be cut into pieces for it, and learners
  // would load the seams.
  const bundles = [];
  for (const some of kinds.byReaders()) bundles.push(await classicScripts(site, some));
  const byKind = new Map(bundles.flatMap((bundle) => [...bundle.byKind]));
  const written = new Map([
    ...bundles.flatMap(({ files }) => [...files]),
    [start.file, start.text],
    [findRoot.file, findRoot.text],
  ]);
  await replaceAssets(path.join(site, '_astro'), written);

  for (const page of pages) {
    const file = path.join(site, page);
    const html = withPolicy(withoutAstroParts(await read(page)), page);
    const kind = kinds.of(page);
    const own = kind && byKind.get(kind.name);
    const scripts = own
      ? [start.file, ...own.files].map((script) => `${wayToRoot(page)}_astro/${script}`)
      : [];
    await writeFile(
      file,
      page === NOT_FOUND
        ? withScripts(html, placesAtAnyDepth(`_astro/${findRoot.file}`), [])
        : withScripts(withRelativeAddresses(html, page), scripts, own?.begins ?? []),
    );
  }
  return { pages: pages.length, scripts: written.size };
}

/** A page that loads scripts, and says which of the chunks in them run by themselves. */
function withScripts(html: string, addresses: readonly string[], begins: readonly string[]): string {
  const tags = addresses.map((address) => `<script defer src="${address}"></script>`);
  const told = begins.length > 0 ? `<html data-begins="${begins.join(' ')}"` : '<html';
  return html.replace('</head>', () => `${tags.join('')}</head>`).replace('<html', () => told);
}

/** Puts the classic scripts in the place of the modules, and makes the stylesheets' addresses relative. */
async function replaceAssets(assets: string, scripts: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(assets)) {
    const file = path.join(assets, name);
    if (name.endsWith('.js')) await rm(file);
    if (name.endsWith('.css')) await writeFile(file, withRelativeUrls(await readFile(file, 'utf8')));
  }
  for (const [name, text] of scripts) await writeFile(path.join(assets, name), text);
}
