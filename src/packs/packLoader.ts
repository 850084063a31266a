import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemCount, problemLines } from './problemList.ts';
import { readPacks } from './readPacks.ts';

/**
 * Gives the pages their packs. A build with problems in a pack fails with all of them in one error; in
 * development they are printed, and the last sound state stays until they are mended.
 *
 * @param folder the quizzes folder, relative to the project's root
 */
export function packLoader(folder: string): Loader {
  return {
    name: 'slantwise-packs',
    async load(context) {
      const quizzes = path.resolve(fileURLToPath(context.config.root), folder);
      context.watcher?.add(quizzes);
      const reload = (file: string) => {
        if (!file.startsWith(quizzes + path.sep)) return;
        loadAll(context, quizzes).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
      await loadAll(context, quizzes);
    },
  };
}

async function loadAll({ store, logger, generateDigest }: LoaderContext, quizzes: string): Promise<void> {
  const found = await readPacks(quizzes).catch((error: unknown) => {
    throw new Error(
      `The packs cannot be listed in ${quizzes}: ${error instanceof Error ? error.message : error}.`,
    );
  });
  const problems = found.filter(({ pack }) => !pack).flatMap((broken) => broken.problems);
  if (problems.length > 0) {
    throw new Error(`${problemCount(problems)} in the packs:\n\n${problemLines(problems).join('\n')}\n`);
  }
  for (const line of problemLines(found.flatMap((pack) => pack.problems))) logger.warn(line);
  const packs = found.flatMap(({ pack }) => (pack ? [pack] : []));
  for (const id of store.keys()) if (!packs.some(({ slug }) => slug === id)) store.delete(id);
  for (const pack of packs) {
    const json = JSON.stringify(pack);
    store.set({
      id: pack.slug,
      data: JSON.parse(json) as Record<string, unknown>,
      digest: generateDigest(json),
    });
  }
}
