import type { Build } from './fileList.ts';
import { BUILDS_ID, entryId, listId } from './names.ts';
import type { Kept } from './plan.ts';

/** What may go, and the builds of which something stays. */
export interface Sweep {
  /** Ids of contents. */
  readonly drop: readonly string[];
  readonly builds: readonly Build[];
}

/**
 * What the device may forget. `builds` has the build in force first, then older ones, newest first. Everything of
 * the build in force stays. Of the one before it, pages may still be open, so its scripts and styles stay. An older
 * page of a quiz stays until its newer content has come, and with it what that page loads.
 */
export function sweep(builds: readonly Build[], kept: Kept): Sweep {
  const [current, ...older] = builds;
  if (!current) return { drop: [], builds };
  const stays = new Set([BUILDS_ID, listId(current.name), ...[...current.files.values()].map(entryId)]);
  const staying = [current];
  for (const [index, build] of older.entries()) {
    const pages = stillNeeded(build, staying, kept);
    if (index > 0 && pages.length === 0) continue;
    const parts = [...build.list.shell, ...build.list.extra].filter(([file]) => !file.endsWith('.html'));
    for (const id of [listId(build.name), ...pages, ...parts.map(entryId)]) stays.add(id);
    staying.push(build);
  }
  return { drop: [...kept].filter((id) => !stays.has(id)), builds: staying };
}

/** The ids of a build's quiz pages of which no newer content is on the device. */
function stillNeeded(build: Build, newer: readonly Build[], kept: Kept): string[] {
  return build.list.quizzes
    .flatMap(({ files }) => files)
    .filter((entry) => {
      const [file] = entry;
      if (!newer[0]?.files.has(file) || !kept.has(entryId(entry))) return false;
      return !newer.some(({ files }) => {
        const better = files.get(file);
        return better !== undefined && kept.has(entryId(better));
      });
    })
    .map(entryId);
}
