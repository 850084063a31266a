import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { authoredPart } from '../../../src/core/pack/located.ts';
import { sealKey } from '../../../src/core/sealing/sealedKey.ts';
import { techniquesOf } from '../../../src/core/taxonomy/techniquesOf.ts';
import { readPack, SEALED_FILE } from '../../../src/packs/readPacks.ts';
import { findChromium } from './chromium.ts';
import { COLUMN, COLUMN_SLUG, hasColumn, INVENTED_SLUG, PLACED, ROOT, SEALED } from './texts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    address: string;
    /** The built files. */
    dist: string;
    /** The packs it was built of: those of the project, and those that only the tests know. */
    quizzes: string;
    browser: { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };
  }
}

/** Builds the site once for all tests that look at it, serves it as `npm start` does, and clears it away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const output = path.join(ROOT, 'tests/output');
  await mkdir(output, { recursive: true });
  // Within the project, where a build finds its packages.
  const folder = await mkdtemp(path.join(output, 'site-'));
  const quizzes = path.join(folder, 'quizzes');
  const dist = path.join(folder, 'dist');
  try {
    await gatherPacks(quizzes);
    const { address, stop } = await start(quizzes, dist);
    project.provide('address', address);
    project.provide('dist', dist);
    project.provide('quizzes', quizzes);
    project.provide('browser', await findChromium());
    return async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The project's packs without any text put in place, and each brought article a second time with its text. */
async function gatherPacks(quizzes: string): Promise<void> {
  const own = path.join(ROOT, 'quizzes');
  const withoutTexts = (source: string) => path.basename(source) !== 'text.txt';
  await cp(own, quizzes, { recursive: true, filter: withoutTexts });
  const invented = path.join(import.meta.dirname, '../fixtures', INVENTED_SLUG);
  await cp(invented, path.join(quizzes, INVENTED_SLUG), { recursive: true, filter: withoutTexts });
  await cp(invented, path.join(quizzes, INVENTED_SLUG + PLACED), { recursive: true });
  await cp(path.join(own, SEALED.of), path.join(quizzes, SEALED.slug), {
    recursive: true,
    filter: withoutTexts,
  });
  await sealPack(quizzes);
  if (!hasColumn()) return;
  const placed = path.join(quizzes, COLUMN_SLUG + PLACED);
  await cp(path.join(quizzes, COLUMN_SLUG), placed, { recursive: true });
  await cp(COLUMN, path.join(placed, 'text.txt'));
}

/** As `quiz seal` does. */
async function sealPack(quizzes: string): Promise<void> {
  const { slug, passcode } = SEALED;
  const { pack } = await readPack(quizzes, slug);
  if (!pack) throw new Error(`The pack ${slug} has problems.`);
  const { key, keyFingerprint } = pack;
  const content = { key: authoredPart(key), techniques: techniquesOf(key.items) };
  const random = (count: number) => new Uint8Array(randomBytes(count));
  const sealed = await sealKey({ quiz: slug, keyFingerprint }, content, passcode, random);
  await writeFile(path.join(quizzes, slug, SEALED_FILE), JSON.stringify(sealed));
}

/** Runs the program behind `npm start` on a free port, and waits until it serves. */
async function start(quizzes: string, dist: string) {
  const program = path.join(ROOT, 'src/cli/start.ts');
  const { NODE_ENV: _, VITEST: __, PORT: ___, ...env } = process.env;
  const child = spawn(process.execPath, [program, '--quizzes', quizzes, '--out', dist, '--port', '0'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let serving = false;
  let told = '';
  const gone = new Promise<void>((resolve) => {
    child.once('close', (status, signal) => {
      if (serving) process.stderr.write(`The site went away (${signal ?? status}). ${told}\n`);
      resolve();
    });
  });
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  let address: string | undefined;
  // To its last line: a program must be free to say all it has to say.
  for await (const line of createInterface(child.stdout)) {
    address ??= /^Open (http:\/\/[^/]+)\//.exec(line)?.[1];
    if (address === undefined || !line.startsWith('Ctrl-C')) continue;
    serving = true;
    const stop = async () => {
      serving = false;
      child.kill('SIGTERM');
      await gone;
    };
    return { address, stop };
  }
  await gone;
  throw new Error(`The site for the browser tests was not built.\n${told}`);
}
