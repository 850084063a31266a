import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Packages whose code or fonts a built site carries. Their licences ask to be carried along. */
const SHIPPED = [
  '@fontsource-variable/literata',
  '@nanostores/react',
  'nanostores',
  'react',
  'react-dom',
  'scheduler',
  // What opens people's files on the author's desk.
  'mammoth',
  '@xmldom/xmldom',
  'base64-js',
  'dingbat-to-unicode',
  'jszip',
  'lop',
  'underscore',
  'xmlbuilder',
  '@mozilla/readability',
  'parse5',
  'entities',
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
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`The package ${name} has no licence file to carry along.`);
  const licence = await readFile(new URL(file, folder), 'utf8');
  return `${name} ${version}\n\n${licence.trim()}`;
}
