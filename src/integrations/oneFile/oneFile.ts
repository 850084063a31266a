import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BLANK_PAGE } from '../../core/teach/teachFiles.ts';
import { KIT_FILE, KIT_NAME } from '../../oneFile/kit.ts';
import { builtPages } from '../portable/pages.ts';
import { makeKit } from './makeKit.ts';

/**
 * Writes what a page needs to save a quiz as one file: a script that is loaded when somebody asks for it, as a page
 * that was opened from a disk can load nothing else. Comes after the integration that makes the build portable.
 */
export function oneFile(): AstroIntegration {
  return {
    name: 'slantwise-one-file',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const bytes = await writeKit(fileURLToPath(dir));
        logger.info(`${Math.round(bytes / 1000)} kB to make single files of`);
      },
    },
  };
}

/**
 * Writes the kit of a build's quiz pages, and of those that are made of the blank one, into its folder; gives its size.
 * A folder without any has none.
 */
async function writeKit(site: string): Promise<number> {
  const pages = (await builtPages(site)).filter((page) => page.startsWith('quiz/') || page === BLANK_PAGE);
  if (pages.length === 0) return 0;
  const text = `self.${KIT_NAME}=${JSON.stringify(await makeKit(site, pages))};\n`;
  const file = path.join(site, KIT_FILE);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return Buffer.byteLength(text);
}
