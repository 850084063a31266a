import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type FileEntry, type FileList, HASH_BYTES, type ListName } from '../../offline/fileList.ts';
import { groupFiles } from './groupFiles.ts';
import { teachersFiles } from './teachersFiles.ts';

const LIST = /^_astro\/files\.[\w-]+\.json$/;

/** Every file of a built site by what it is for. Files are read one at a time: there may be thousands of pages. */
export async function listFiles(site: string): Promise<FileList> {
  const entries: FileEntry[] = [];
  const files = await builtFiles(site);
  for (const file of files) {
    const content = await readFile(path.join(site, file));
    entries.push([file, hashOf(content), content.length]);
  }
  return groupFiles(entries, await teachersFiles(site, files));
}

/** Writes a list beside the site's scripts; gives its name. */
export async function writeList(site: string, list: FileList): Promise<ListName> {
  const text = JSON.stringify(list);
  const hash = hashOf(text);
  const file = `_astro/files.${hash}.json`;
  await writeFile(path.join(site, file), text);
  return { file, hash };
}

/** All files in order of path, without what an earlier run of this wrote, which goes. */
async function builtFiles(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  for (const list of files.filter((file) => LIST.test(file))) await rm(path.join(site, list));
  return files.filter((file) => file !== 'sw.js' && !LIST.test(file)).sort();
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest().subarray(0, HASH_BYTES).toString('base64url');
}
