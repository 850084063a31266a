import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { measuredRun } from '../build/measuredRun.ts';
import { writeGeneratedPacks } from '../generate/writeGeneratedPacks.ts';
import { Growth } from '../growth.ts';
import type { Table } from '../table.ts';

const COUNTS = [10, 100, 1_000, 10_000];
const OUTPUT = path.resolve(import.meta.dirname, '../../output');
const PROGRAM = path.resolve(import.meta.dirname, '../../build/buildOnce.ts');
const MEGABYTE = 1e6;

/** Builds sites of ever more generated packs: time, memory, and bytes that come out. */
export async function run(): Promise<readonly Table[]> {
  const growth = new Growth();
  const rows: (string | number)[][] = [];
  for (const count of COUNTS) {
    const { seconds, peak, pages, bytes, index } = await build(count);
    rows.push([
      count.toLocaleString('en-GB'),
      pages,
      seconds,
      pages / seconds,
      peak === null ? '–' : peak / MEGABYTE,
      bytes / MEGABYTE,
      index / 1000,
      growth.of('build', seconds),
    ]);
  }
  return [
    {
      title: 'Building',
      columns: ['packs', 'pages', 's', 'pages a second', 'peak MB', 'dist MB', 'library page kB', 'growth'],
      rows,
      note:
        'Packs of 650 words, 20 items, 3 fair passages and a contested one; a quiz and a printable key each. Memory is that of ' +
        'all processes of the build together, with Node’s usual options. Growth is against a tenth of the packs: ×10 is linear.',
    },
  ];
}

async function build(count: number) {
  await mkdir(OUTPUT, { recursive: true });
  // Within the project, where a build finds its packages.
  const folder = await mkdtemp(path.join(OUTPUT, 'bench-'));
  try {
    const quizzes = path.join(folder, 'quizzes');
    const dist = path.join(folder, 'dist');
    await writeGeneratedPacks(quizzes, count);
    const run = await measuredRun(PROGRAM, [quizzes, dist]);
    return { ...run, ...(await weigh(dist)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function weigh(dist: string) {
  let pages = 0;
  let bytes = 0;
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    if (entry.name.endsWith('.html')) pages += 1;
    bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return { pages, bytes, index: (await stat(path.join(dist, 'index.html'))).size };
}
