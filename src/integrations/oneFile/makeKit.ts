import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kit, Part, ScriptPart } from '../../oneFile/kit.ts';
import { inlineScript, inlineStyle } from './inlineText.ts';
import { filesAskedFor } from './pageFiles.ts';
import { withFontsInside } from './styleFonts.ts';

/**
 * The kit of some pages of a built, portable site.
 *
 * @param site the folder of the build
 * @param pages addresses below it
 */
export async function makeKit(site: string, pages: readonly string[]): Promise<Kit> {
  const assets = path.join(site, '_astro');
  const asked = filesAskedFor(pages.map((page) => path.join(site, page)));
  return {
    styles: await stylesOf(
      assets,
      [...asked].filter((file) => file.endsWith('.css')),
    ),
    scripts: await scriptsOf(
      assets,
      [...asked].filter((file) => file.endsWith('.js')),
    ),
    icon: `data:image/svg+xml;base64,${await readFile(path.join(site, 'favicon.svg'), 'base64')}`,
    licences: await readFile(path.join(site, 'third-party-licences.txt'), 'utf8'),
  };
}

async function stylesOf(assets: string, files: readonly string[]): Promise<Record<string, Part>> {
  const styles: Record<string, Part> = {};
  for (const file of [...files].sort()) {
    const css = await readFile(path.join(assets, file), 'utf8');
    styles[file] = part(inlineStyle(await withFontsInside(css, assets)));
  }
  return styles;
}

/** The scripts of these names, and all that they load later. */
async function scriptsOf(assets: string, files: readonly string[]): Promise<Record<string, ScriptPart>> {
  const there = new Set((await readdir(assets)).filter((file) => file.endsWith('.js')));
  const all = new Set(files);
  const scripts: Record<string, ScriptPart> = {};
  // A set may grow while it is walked.
  for (const file of all) {
    const code = await readFile(path.join(assets, file), 'utf8');
    const named = [...code.matchAll(/"([\w.-]+\.js)"/g)].map(([, name = '']) => name);
    const later = [...new Set(named.filter((name) => name !== file && there.has(name)))];
    for (const name of later) all.add(name);
    scripts[file] = { ...part(inlineScript(code)), later };
  }
  return Object.fromEntries(Object.entries(scripts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function part(text: string): Part {
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}
