import type { Collected } from '../../../core/gradebook/collecting/collected.ts';
import { takeIn } from '../../../core/gradebook/collecting/intake.ts';
import { readCollected } from '../../../core/gradebook/collecting/readCollected.ts';
import { breathing } from '../breathing.ts';
import { $gradebook, changeGradebook } from '../gradebookStore.ts';
import { type CollectReport, collecting, type Source } from './collectStore.ts';

/** Between two movements of the bar, in milliseconds. */
const SHOW_EVERY = 100;

/** Files and pastes of this run: those that were read, and those that still wait. */
let wanted: Source[] = [];

/**
 * Reads files one after another and takes what is in them into the gradebook. The page gets its turns in between; a file
 * that cannot be read is told in the report and stops no other. What comes while files are being read joins them, and
 * is told in their report.
 */
export async function collect(sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return;
  wanted = [...wanted, ...sources];
  const now = collecting.get();
  if (now.state === 'running') {
    collecting.set({ ...now, total: wanted.length });
    return;
  }
  try {
    const found = await readWanted();
    collecting.set({ state: 'done', report: takeAllIn(found, wanted.length) });
  } catch (error) {
    // Else nothing could ever be read again.
    collecting.set({ state: 'idle' });
    throw error;
  } finally {
    wanted = [];
  }
  // Now there is something to lose: a browser may ask its reader, who has just done something.
  void globalThis.navigator?.storage?.persist?.().catch(() => false);
}

async function readWanted(): Promise<Collected[]> {
  const found: Collected[] = [];
  const pace = breathing();
  const now = Date.now();
  let shown = Number.NEGATIVE_INFINITY;
  const show = (done: number) => {
    if (performance.now() - shown < SHOW_EVERY) return;
    shown = performance.now();
    collecting.set({ state: 'running', done, total: wanted.length, found: found.length });
  };
  // More may come meanwhile.
  for (let done = 0; done < wanted.length; done++) {
    const source = wanted[done];
    if (!source) break;
    show(done);
    const bytes = await source.bytes().catch(() => 'not-readable' as const);
    if (typeof bytes === 'string') {
      found.push({ from: source.name, kind: 'trouble', trouble: { code: bytes } });
      continue;
    }
    for (const entry of readCollected(source.name, bytes, now)) {
      found.push(entry);
      show(done);
      await pace.breathe();
    }
    await pace.breathe();
  }
  return found;
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
