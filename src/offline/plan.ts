import type { Build, FileEntry, FileList } from './fileList.ts';
import { entryId } from './names.ts';

/** Up to here a library comes along whole without being asked: a school's own column of quizzes, not an archive. */
const SMALL = { quizzes: 60, bytes: 6_000_000 };

/** Whether all quizzes of a site are kept without asking. */
export function isSmall({ quizzes }: FileList): boolean {
  const bytes = quizzes.flatMap(({ files }) => files).reduce((sum, [, , size]) => sum + size, 0);
  return quizzes.length <= SMALL.quizzes && bytes <= SMALL.bytes;
}

/** What the device holds: the ids of contents in the cache. */
export type Kept = ReadonlySet<string>;

/** `all` quizzes, or only those of which the device holds something already, be it of an older build. */
export type Wish = 'all' | 'known';

/**
 * What is still to be fetched for a wish, in order. `builds` has the build in force first, then older ones whose
 * files are still on the device.
 */
export function toFetch(builds: readonly Build[], wish: Wish, kept: Kept): FileEntry[] {
  const [current, ...older] = builds;
  if (!current) return [];
  const { extra, quizzes } = current.list;
  if (wish === 'all') return lacking([...extra, ...quizzes.flatMap(({ files }) => files)], kept);
  const known = quizzes.filter(({ files }) =>
    files.some(([file]) => isKept(file, [current, ...older], kept)),
  );
  return lacking(
    known.flatMap(({ files }) => files),
    kept,
  );
}

/** Those of the files whose content is not on the device. */
export function lacking(entries: readonly FileEntry[], kept: Kept): FileEntry[] {
  return entries.filter((entry) => !kept.has(entryId(entry)));
}

/** The slugs of the quizzes that open without a network, in the content of this build or of an older one. */
export function keptQuizzes(builds: readonly Build[], kept: Kept): string[] {
  const quizzes = builds[0]?.list.quizzes ?? [];
  return quizzes
    .filter(({ files: [page] }) => page !== undefined && isKept(page[0], builds, kept))
    .map(({ slug }) => slug);
}

function isKept(file: string, builds: readonly Build[], kept: Kept): boolean {
  return builds.some(({ files }) => {
    const entry = files.get(file);
    return entry !== undefined && kept.has(entryId(entry));
  });
}
