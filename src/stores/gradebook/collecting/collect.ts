import type { Collected } from '../../../core/gradebook/collected.ts';
import { takeIn } from '../../../core/gradebook/intake.ts';
import { readCollected } from '../../../core/gradebook/readCollected.ts';
import { breathing } from '../breathing.ts';
import { $gradebook, changeGradebook } from '../gradebookStore.ts';
import { type CollectReport, collecting, type Source } from './collectStore.ts';

/** Between two movements of the bar, in milliseconds. */
const SHOW_EVERY = 100;

/**
 * Reads files one after another and takes what is in them into the gradebook. The page gets its turns in between; a file
 * that cannot be read is told in the report and stops no other.
 */
export async function collect(sources: readonly Source[]): Promise<void> {
  if (sources.length === 0 || collecting.get().state === 'running') return;
  const found: Collected[] = [];
  const pace = breathing();
  const now = Date.now();
  let shown = Number.NEGATIVE_INFINITY;
  const show = (done: number) => {
    if (performance.now() - shown < SHOW_EVERY) return;
    shown = performance.now();
    collecting.set({ state: 'running', done, total: sources.length, found: found.length });
  };
  for (const [done, source] of sources.entries()) {
    show(done);
    const bytes = await source.bytes().catch(() => null);
    if (!bytes) {
      found.push({ from: source.name, kind: 'trouble', trouble: { code: 'not-readable' } });
      continue;
    }
    for (const entry of readCollected(source.name, bytes, now)) {
      found.push(entry);
      show(done);
      await pace.breathe();
    }
    await pace.breathe();
  }
  collecting.set({ state: 'done', report: takeAllIn(found, sources.length) });
  // Now there is something to lose: a browser may ask its reader, who has just done something.
  void navigator.storage?.persist?.().catch(() => false);
}

function takeAllIn(found: readonly Collected[], files: number): CollectReport {
  const before = $gradebook.get();
  const { gradebook, added, duplicates, held } = takeIn(before, found);
  changeGradebook(() => gradebook);
  return {
    files,
    added: added.map(({ id }) => id),
    duplicates: duplicates.map(({ from }) => from),
    held,
    troubles: found.flatMap((entry) =>
      entry.kind === 'trouble' ? [{ from: entry.from, trouble: entry.trouble }] : [],
    ),
  };
}
