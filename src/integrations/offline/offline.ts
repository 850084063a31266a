import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles, writeList } from './listFiles.ts';
import { writeWorker } from './writeWorker.ts';

/**
 * Makes a built site work without a network: writes the list of its files and the service worker that keeps them.
 * Comes after whatever else changes the built files, as it takes their hashes.
 */
export function offline(): AstroIntegration {
  return {
    name: 'slantwise-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { quizzes, shell } = await makeOffline(fileURLToPath(dir));
        logger.info(`${shell} files for every visit, ${quizzes} quizzes to be kept`);
      },
    },
  };
}

/** Adds to the build in a folder what makes it work without a network. The worker's text changes only with a file's. */
export async function makeOffline(site: string): Promise<{ shell: number; quizzes: number }> {
  const list = await listFiles(site);
  await writeWorker(site, await writeList(site, list));
  return { shell: list.shell.length, quizzes: list.quizzes.length };
}
