import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ReportedProblem } from '../messages/problems.ts';
import { forgetPack, keepPack } from './keptPacks.ts';
import { listingOf } from './listing.ts';
import { problemCount, problemLines } from './problemList.ts';
import { eachPack, listSlugs, type PackOnDisk, readPack } from './readPacks.ts';

/**
 * Gives the pages their packs: what is listed of them goes into Astro's store, the rest is kept for the page that
 * shows it. A site to be put up has no drafts. A build with problems in a pack fails with all of them in one error; in development they are
 * printed, and the last sound state of a pack stays until it is mended.
 *
 * @param folder the quizzes folder, relative to the project's root
 * @param drafts whether packs whose key is a draft are shown too
 */
export function packLoader(folder: string, drafts: 'shown' | 'left-out'): Loader {
  return {
    name: 'slantwise-packs',
    async load(context) {
      const quizzes = path.resolve(fileURLToPath(context.config.root), folder);
      // Whatever changes meanwhile is read after all that there was: two readings at once could end in the wrong order.
      const shelf = { ...context, shows: (draft: boolean) => !draft || drafts === 'shown' };
      const loaded = loadAll(shelf, quizzes);
      watch(shelf, quizzes, loaded);
      await loaded;
    },
  };
}

/** What Astro gives a loader, and whether a pack is shown: it may be a draft. */
type Shelf = LoaderContext & { readonly shows: (draft: boolean) => boolean };

async function loadAll(context: Shelf, quizzes: string): Promise<void> {
  const slugs = new Set(await slugsIn(quizzes));
  for (const slug of context.store.keys()) if (!slugs.has(slug)) drop(context, slug);
  const problems: ReportedProblem[] = [];
  const leftOut: string[] = [];
  for await (const found of eachPack(quizzes, [...slugs])) {
    problems.push(...take(context, found));
    if (found.pack && !context.shows(found.draft)) leftOut.push(found.slug);
  }
  if (problems.length > 0) throw new Error(problemText(problems));
  if (leftOut.length > 0) context.logger.info(`Drafts, left out of the site: ${leftOut.join(', ')}`);
}

async function slugsIn(quizzes: string): Promise<string[]> {
  return listSlugs(quizzes).catch((error: unknown) => {
    throw new Error(
      `The packs cannot be listed in ${quizzes}: ${error instanceof Error ? error.message : error}.`,
    );
  });
}

/** Reads the packs whose files change again, one batch of changes after another. */
function watch(context: Shelf, quizzes: string, loaded: Promise<void>): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const changed = new Set<string>();
  let last: Promise<void> = loaded.catch(() => {});
  const reload = async () => {
    const slugs = [...changed];
    changed.clear();
    const present = new Set(await slugsIn(quizzes));
    for (const slug of slugs) {
      if (!present.has(slug)) {
        drop(context, slug);
        continue;
      }
      const problems = take(context, await readPack(quizzes, slug));
      if (problems.length > 0) logger.error(problemText(problems));
    }
  };
  const note = (file: string) => {
    const [slug = '', ...rest] = path.relative(quizzes, file).split(path.sep);
    if (slug === '..' || rest.length === 0) return;
    changed.add(slug);
    last = last.then(reload).catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  };
  watcher.add(quizzes);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
}

/** Puts a sound pack in its place; gives the problems of one that is not. */
function take(context: Shelf, found: PackOnDisk): readonly ReportedProblem[] {
  const { store, logger, generateDigest, shows } = context;
  if (!found.pack) return found.problems;
  if (!shows(found.draft)) {
    drop(context, found.slug);
    return [];
  }
  for (const line of problemLines(found.problems)) logger.warn(line);
  const json = keepPack(found.pack);
  // The digest is of the whole pack: a change that no list shows is news to its page all the same.
  store.set({ id: found.slug, data: { ...listingOf(found.pack) }, digest: generateDigest(json) });
  return [];
}

function drop({ store }: LoaderContext, slug: string): void {
  store.delete(slug);
  forgetPack(slug);
}

function problemText(problems: readonly ReportedProblem[]): string {
  return `${problemCount(problems)} in the packs:\n\n${problemLines(problems).join('\n')}\n`;
}
