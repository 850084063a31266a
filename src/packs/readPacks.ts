import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pack, PackFile, PackFiles, PackOutline } from '../core/pack/pack.ts';
import { parsePack } from '../core/pack/parsePack.ts';
import { type ReportedProblem, reportProblem } from '../messages/problems.ts';

/** A pack as it was found on disk. */
export interface PackOnDisk {
  readonly slug: string;
  /** Absent when something is wrong with it. */
  readonly pack?: Pack;
  readonly outline: PackOutline;
  readonly draft: boolean;
  readonly problems: readonly ReportedProblem[];
}

export const ARTICLE_FILE = 'article.md';
export const KEY_FILE = 'key.yaml';
/** The text of a bring pack, which git ignores. */
export const TEXT_FILE = 'text.txt';

/** The key under a passcode, of a pack whose key the site is not to show. */
export const SEALED_FILE = 'sealed.json';

/** The names of the pack folders, in alphabetical order. Hidden folders and loose files are none. */
export async function listSlugs(quizzes: string): Promise<string[]> {
  const entries = await readdir(quizzes, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** How many packs are read from the disk while one is parsed. */
const AHEAD = 8;

/** Reads every pack of a folder; nothing in a pack makes it throw, a folder that cannot be listed does. */
export async function readPacks(quizzes: string): Promise<PackOnDisk[]> {
  return Array.fromAsync(eachPack(quizzes, await listSlugs(quizzes)));
}

/** Reads packs one after another, so that thousands need not be held at once; nothing in a pack makes it throw. */
export async function* eachPack(quizzes: string, slugs: readonly string[]): AsyncGenerator<PackOnDisk> {
  const read = slugs.slice(0, AHEAD).map((slug) => readPackFiles(quizzes, slug));
  for (const [index, slug] of slugs.entries()) {
    const files = await read.shift();
    const next = slugs[index + AHEAD];
    if (next !== undefined) read.push(readPackFiles(quizzes, next));
    if (files) yield parse(slug, files);
  }
}

/** Reads one pack and everything that is wrong with it; if asked, as though its key were not sealed. */
export async function readPack(
  quizzes: string,
  slug: string,
  { withoutSeal = false }: { readonly withoutSeal?: boolean } = {},
): Promise<PackOnDisk> {
  const files = await readPackFiles(quizzes, slug);
  return parse(slug, withoutSeal ? { ...files, sealed: undefined } : files);
}

function parse(slug: string, files: PackFiles): PackOnDisk {
  const { problems, ...reading } = parsePack({ slug, files });
  return { slug, ...reading, problems: problems.map(reportProblem) };
}

async function readPackFiles(quizzes: string, slug: string): Promise<PackFiles> {
  const folder = path.join(quizzes, slug);
  const [article, key, text, sealed] = await Promise.all([
    readPackFile(path.join(folder, ARTICLE_FILE)),
    readPackFile(path.join(folder, KEY_FILE)),
    readPackFile(path.join(folder, TEXT_FILE)),
    readPackFile(path.join(folder, SEALED_FILE)),
  ]);
  return {
    article,
    key,
    text: isMissing(text) ? undefined : text,
    sealed: isMissing(sealed) ? undefined : sealed,
  };
}

async function readPackFile(file: string): Promise<PackFile> {
  const shown = path.relative(process.cwd(), file).replaceAll('\\', '/');
  try {
    const bytes = await readFile(file);
    return { path: shown, content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { path: shown, content: { fault: 'missing-file' } };
    if (error instanceof TypeError) return { path: shown, content: { fault: 'not-utf8' } };
    return { path: shown, content: { unreadable: error instanceof Error ? error.message : String(error) } };
  }
}

function isMissing({ content }: PackFile): boolean {
  return typeof content === 'object' && 'fault' in content && content.fault === 'missing-file';
}
