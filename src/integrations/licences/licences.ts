import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Packages whose code or fonts a built site carries. Their licences ask to be carried along. */
const SHIPPED = [
  '@fontsource-variable/literata',
  '@nanostores/react',
  'nanostores',
  'react',
  'react-dom',
  'scheduler',
] as const;

/** Puts the licences of what a site ships into the built folder, as `third-party-licences.txt`. */
export function licences(): AstroIntegration {
  return {
    name: 'slantwise:licences',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const texts = await Promise.all(SHIPPED.map(licenceOf));
        await writeFile(new URL('third-party-licences.txt', dir), texts.join(`\n\n${'-'.repeat(72)}\n\n`));
      },
    },
  };
}

async function licenceOf(name: string): Promise<string> {
  const folder = new URL(`../../../node_modules/${name}/`, import.meta.url);
  const { version } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {
    version: string;
  };
  const licence = await readFile(new URL('LICENSE', folder), 'utf8');
  return `${name} ${version}\n\n${licence.trim()}`;
}
