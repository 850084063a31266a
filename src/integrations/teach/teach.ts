import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BLANK_PAGE, BLANK_PAGE_FILE, TEACH_NAME, teachPageFile } from '../../core/teach/teachFiles.ts';
import { builtPages } from '../portable/pages.ts';
import { classicData } from './classicData.ts';

/**
 * Writes what a teacher's page needs to make single files and packages of a quiz: its built page as data, because a page
 * that was opened from a disk can read no other. Comes after the integration that makes the build portable.
 */
export function teach(): AstroIntegration {
  return {
    name: 'slantwise-teach',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeTeachPages(fileURLToPath(dir));
      },
    },
  };
}

/**
 * Writes the built pages of the quizzes as data into the site's folder; one at a time, there may be thousands. The page
 * with no quiz in it becomes data altogether: nobody is to meet it.
 */
async function writeTeachPages(site: string): Promise<void> {
  for (const page of await builtPages(site)) {
    const [, slug] = /^quiz\/(.+)\.html$/.exec(page) ?? [];
    const file = page === BLANK_PAGE ? BLANK_PAGE_FILE : slug === undefined ? null : teachPageFile(slug);
    if (file === null) continue;
    const html = await readFile(path.join(site, page), 'utf8');
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), classicData(TEACH_NAME, html));
    if (page === BLANK_PAGE) await rm(path.join(site, page));
  }
}
