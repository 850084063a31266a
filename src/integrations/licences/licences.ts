import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Licensed, licenceText } from './licenceText.ts';
import { packagesOf, type ShippedPackage } from './shipped.ts';

/** What a site carries that is no code: fonts, which styles ask for. */
const FONTS = ['@fontsource-variable/literata'].map((name): ShippedPackage => {
  return { name, folder: fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url)) };
});

/** Where the licence ends that we chose, of packages that come under one or the other: they go with every single file. */
const CHOSEN: Readonly<Record<string, string>> = { jszip: '\nGPL version 3\n' };

/**
 * Puts the licences of what a site ships into the built folder, as `third-party-licences.txt`: they ask to be carried
 * along. Which packages those are, the scripts that are built for browsers tell.
 */
export function licences(): AstroIntegration {
  const modules = new Set<string>();
  return {
    name: 'slantwise:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listening(modules)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const licensed = await Promise.all([...FONTS, ...packagesOf(modules)].map(licenceOf));
        await writeFile(new URL('third-party-licences.txt', dir), licenceText(licensed));
      },
    },
  };
}

interface Bundle {
  readonly [file: string]: { readonly type: 'chunk' | 'asset'; readonly moduleIds?: readonly string[] };
}

/** Notes every module that goes to browsers. */
function listening(modules: Set<string>) {
  return {
    name: 'slantwise-licences',
    apply: 'build',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const { moduleIds = [] } of Object.values(bundle)) for (const id of moduleIds) modules.add(id);
    },
  } as const;
}

async function licenceOf({ name, folder }: ShippedPackage): Promise<Licensed> {
  const about = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
    author?: string | { name?: string };
  };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (file !== undefined) {
    const [licence = ''] = (await readFile(path.join(folder, file), 'utf8')).split(CHOSEN[name] ?? '\0');
    return { name, version: about.version, licence };
  }
  // A few packages of large families name their licence and do not hold its text.
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  if (!about.license || !author) throw new Error(`The package ${name} does not say its licence.`);
  return { name, version: about.version, licence: `Copyright (c) ${author}\n\nLicence: ${about.license}` };
}
