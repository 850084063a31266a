import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isTeachPage } from '../../core/teach/teachFiles.ts';
import { filesAskedFor } from '../oneFile/pageFiles.ts';

const ASSETS = '_astro/';

/**
 * The scripts and styles that only teachers' pages ask for, at once or later: no learner's device is to keep them ahead.
 *
 * @param files all files below the site's folder
 */
export async function teachersFiles(site: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const theirs = pages.filter(isTeachPage);
  if (theirs.length === 0) return new Set();
  const there = new Set(files);
  const learners = await reached(
    site,
    pages.filter((page) => !isTeachPage(page)),
    there,
  );
  const teachers = await reached(site, theirs, there);
  return new Set([...teachers].filter((file) => !learners.has(file)));
}

/** What pages ask for in their heads, and what scripts among it name. */
async function reached(
  site: string,
  pages: readonly string[],
  there: ReadonlySet<string>,
): Promise<Set<string>> {
  const asked = [...filesAskedFor(pages.map((page) => path.join(site, page)))].map((name) => ASSETS + name);
  const all = new Set(asked.filter((file) => there.has(file)));
  // A set may grow while it is walked.
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(path.join(site, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/"([\w.-]+\.js)"/g)) {
      if (there.has(ASSETS + name)) all.add(ASSETS + name);
    }
  }
  return all;
}
