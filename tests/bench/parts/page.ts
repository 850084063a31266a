import { findChromium, launchChromium } from '../../browser/harness/chromium.ts';
import { startHost } from '../../browser/harness/host.ts';
import { generatedPack } from '../generate/generatedPack.ts';
import { buildSiteOf } from '../page/builtSite.ts';
import { flag, handIn, nextExplanations, selectAt, stretch } from '../page/reader.ts';
import { median } from '../page/statistics.ts';
import { type Act, type Loading, type Visit, visit } from '../page/visit.ts';
import type { Table } from '../table.ts';

const WORDS = [650, 6_500, 65_000];
const WORDS_AN_ITEM = 32.5;
const THROTTLING = 4;
const VISITS = 3;
const PLACES = [0.5, 0.1, 0.9];

/** What a reader does in one visit. */
interface Reading {
  readonly loading: Loading;
  readonly awake: number;
  readonly selections: readonly Act[];
  readonly flags: readonly Act[];
  readonly stretching: Act;
  readonly handingIn: Act;
  readonly explaining: Act;
}

/**
 * The quiz page on articles of three lengths, with the processor slowed down: how soon it can be marked, how soon what a
 * reader does is on the screen, and the longest task meanwhile.
 */
export async function run(): Promise<Table[]> {
  const packs = WORDS.map((words, index) => ({
    ...generatedPack(index, { words, items: Math.round(words / WORDS_AN_ITEM) }),
    slug: `words-${words}`,
  }));
  const site = await buildSiteOf(packs);
  const host = await startHost({ folder: site.folder, base: '/', gzip: true, cache: 'no-store' });
  const browser = await launchChromium(await findChromium());
  const readings = WORDS.map((): Reading[] => []);
  try {
    // In turn, so that what else the machine does falls on all lengths alike.
    for (let round = 0; round < VISITS; round += 1) {
      for (const [index, { slug }] of packs.entries()) {
        const options = { throttling: THROTTLING, marks: true };
        readings[index]?.push(await read(await visit(browser, host, `/quiz/${slug}.html`, options)));
      }
    }
  } finally {
    await browser.close();
    await host.stop();
    await site.clear();
  }
  return [loadingTable(readings), markingTable(readings)];
}

async function read({ page, loading, awake, close }: Visit): Promise<Reading> {
  const selections: Act[] = [];
  const flags: Act[] = [];
  for (const place of PLACES) {
    selections.push(await selectAt(page, place, '.palette'));
    flags.push(await flag(page));
  }
  const stretching = await stretch(page, 0.4);
  const handingIn = await handIn(page);
  const explaining = await nextExplanations(page);
  await close();
  return { loading, awake, selections, flags, stretching, handingIn, explaining };
}

function named(index: number): string {
  return `${(WORDS[index] ?? 0).toLocaleString('en-GB')} words`;
}

function loadingTable(readings: readonly (readonly Reading[])[]): Table {
  return {
    title: `Opening a quiz, processor slowed ${THROTTLING} times`,
    columns: [
      'article',
      'can be marked (ms)',
      'islands awake (ms)',
      'longest task (ms)',
      'requests',
      'kB',
      'kB of script',
    ],
    rows: readings.map((visits, index) => {
      const of = (value: (one: Reading) => number) => median(visits.map(value));
      return [
        named(index),
        of(({ loading }) => loading.ready),
        of(({ awake }) => awake),
        of(({ loading }) => loading.longestTask),
        of(({ loading }) => loading.requests),
        of(({ loading }) => loading.bytes / 1024),
        of(({ loading }) => loading.scriptBytes / 1024),
      ];
    }),
    note:
      `Medians of ${VISITS} visits in fresh profiles, gzipped, from this machine. The article can be marked, with the ` +
      'keys 1 to 3, before the islands around it wake; the palette for the mouse comes with them.',
  };
}

function markingTable(readings: readonly (readonly Reading[])[]): Table {
  return {
    title: `Reading a quiz, processor slowed ${THROTTLING} times`,
    columns: [
      'article',
      'selection to palette (ms)',
      'key to painted flag (ms)',
      'Shift and an arrow (ms)',
      'longest task, marking (ms)',
      'handing in (ms)',
      'longest task, handing in (ms)',
      'next explanation (ms)',
      'longest task, review (ms)',
    ],
    rows: readings.map((visits, index) => {
      const acts = (of: (one: Reading) => readonly Act[]) =>
        median(visits.flatMap(of).map((act) => act.painted));
      const longest = (of: (one: Reading) => readonly Act[]) =>
        median(visits.map((one) => Math.max(...of(one).map(({ longestTask }) => longestTask))));
      return [
        named(index),
        acts(({ selections }) => selections),
        acts(({ flags }) => flags),
        acts(({ stretching }) => [stretching]),
        longest(({ selections, flags, stretching }) => [...selections, ...flags, stretching]),
        acts(({ handingIn }) => [handingIn]),
        longest(({ handingIn }) => [handingIn]),
        acts(({ explaining }) => [explaining]),
        longest(({ explaining }) => [explaining]),
      ];
    }),
    note:
      'From the event until the frame after the one that shows its effect. 0 stands for tasks that all stayed under ' +
      'the 50 ms from which browsers count. The key has an item for every 32.5 words.',
  };
}
