import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { readPack } from '../../src/packs/readPacks.ts';
import { findChromium, launchChromium } from '../browser/harness/chromium.ts';
import { type Host, startHost } from '../browser/harness/host.ts';
import { machine } from './machine.ts';
import { ANNOTATOR, placeAnnotator } from './page/annotator.ts';
import { buildSiteOf } from './page/builtSite.ts';
import { packOf, repeated, textOf, writeBarePages } from './page/peerPages.ts';
import { quoteMatching } from './page/quoteMatching.ts';
import { flag, selectAt } from './page/reader.ts';
import { median } from './page/statistics.ts';
import { type Act, type Loading, visit } from './page/visit.ts';
import { type Table, toMarkdown } from './table.ts';

const USAGE = `Usage: npm run bench:peers [-- [--text FILE] [--times N]]

Measures the quiz page beside ${ANNOTATOR} on a bare page and a plain page of the same text, in turn.

  --text FILE  a plain text (else the article of let-the-marsh-breathe)
  --times N    how often each page is opened (else 5)`;

const ROOT = path.resolve(import.meta.dirname, '../..');
const THROTTLING = 4;
const PLACES = [0.5, 0.1, 0.9];

interface Measured {
  readonly loading: Loading;
  readonly selections: readonly Act[];
  readonly marks: readonly Act[];
}

interface Contender {
  readonly name: string;
  readonly path: string;
  measure(browser: Browser, host: Host, path: string): Promise<Measured>;
}

const quizPage: Contender['measure'] = async (browser, host, address) => {
  const { page, loading, close } = await visit(browser, host, address, {
    throttling: THROTTLING,
    marks: true,
  });
  const selections: Act[] = [];
  const marks: Act[] = [];
  for (const place of PLACES) {
    selections.push(await selectAt(page, place, '.palette'));
    marks.push(await flag(page));
  }
  await close();
  return { loading, selections, marks };
};

const annotatorPage: Contender['measure'] = async (browser, host, address) => {
  const { page, loading, close } = await visit(browser, host, address, {
    throttling: THROTTLING,
    marks: true,
  });
  const marks: Act[] = [];
  for (const place of PLACES) marks.push(await selectAt(page, place, '.made'));
  await close();
  return { loading, selections: [], marks };
};

const plainPage: Contender['measure'] = async (browser, host, address) => {
  const options = { throttling: THROTTLING, marks: false };
  const { loading, close } = await visit(browser, host, address, options);
  await close();
  return { loading, selections: [], marks: [] };
};

/** Measures the contenders on one text in turn, so that what else the machine does falls on all of them alike. */
async function compare(
  browser: Browser,
  host: Host,
  title: string,
  contenders: readonly Contender[],
  times: number,
): Promise<Table> {
  const measured = contenders.map((): Measured[] => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, { measure, path: address }] of contenders.entries()) {
      measured[index]?.push(await measure(browser, host, address));
    }
  }
  const rows = measured.map((visits, index) => {
    const of = (value: (one: Measured) => number) => median(visits.map(value));
    const paint = (acts: (one: Measured) => readonly Act[]) =>
      median(visits.flatMap((one) => acts(one).map(({ painted }) => painted)));
    const longest = (one: Measured) =>
      Math.max(one.loading.longestTask, ...[...one.selections, ...one.marks].map((act) => act.longestTask));
    return {
      name: contenders[index]?.name ?? '',
      values: [
        of(({ loading }) => loading.ready),
        paint(({ selections }) => selections),
        paint(({ marks }) => marks),
        of(({ loading }) => loading.longestTask),
        of(longest),
        of(({ loading }) => loading.requests),
        of(({ loading }) => loading.bytes / 1024),
        of(({ loading }) => loading.scriptBytes / 1024),
      ],
    };
  });
  const [ours, ...others] = rows;
  const ratios = others.map(({ name, values }) => [
    `quiz page ÷ ${name}`,
    ...values.map((value, index) => shown((ours?.values[index] ?? Number.NaN) / value)),
  ]);
  return {
    title,
    columns: [
      'page',
      'ready (ms)',
      'selection shown (ms)',
      'mark painted (ms)',
      'longest task, loading (ms)',
      'longest task (ms)',
      'requests',
      'kB',
      'kB of script',
    ],
    rows: [...rows.map(({ name, values }) => [name, ...values.map(shown)]), ...ratios],
  };
}

function shown(value: number): string | number {
  return Number.isFinite(value) ? value : '–';
}

async function main(): Promise<number> {
  let values: { text?: string | undefined; times?: string | undefined };
  try {
    values = parseArgs({ options: { text: { type: 'string' }, times: { type: 'string' } } }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return 2;
  }
  const times = Number(values.times ?? 5);
  if (!Number.isInteger(times) || times < 1) {
    process.stderr.write(`--times takes a whole number from 1 on.\n\n${USAGE}\n`);
    return 2;
  }
  const source = values.text === undefined ? await ownText() : await readFile(values.text, 'utf8');
  const lengths = [1, 100].map((factor) => ({ factor, paragraphs: repeated(source, factor) }));
  const site = await buildSiteOf(
    lengths.map(({ factor, paragraphs }) => packOf(`text-${factor}`, paragraphs)),
  );
  try {
    let annotator = true;
    for (const { factor, paragraphs } of lengths) {
      const folder = path.join(site.folder, `bare-${factor}`);
      await writeBarePages(folder, paragraphs);
      annotator &&= await placeAnnotator(ROOT, folder).then(
        () => true,
        (error: unknown) => {
          process.stderr.write(
            `${ANNOTATOR} could not be had; the rest is measured without it. ${String(error)}\n`,
          );
          return false;
        },
      );
    }
    process.stdout.write(`${machine()}\n`);
    const host = await startHost({ folder: site.folder, base: '/', gzip: true, cache: 'no-store' });
    const browser = await launchChromium(await findChromium());
    for (const { factor, paragraphs } of lengths) {
      const words = paragraphs.join(' ').split(' ').length.toLocaleString('en-GB');
      const contenders: Contender[] = [
        { name: 'quiz page', path: `/quiz/text-${factor}.html`, measure: quizPage },
        ...(annotator
          ? [{ name: ANNOTATOR, path: `/bare-${factor}/annotator.html`, measure: annotatorPage }]
          : []),
        { name: 'plain page', path: `/bare-${factor}/plain.html`, measure: plainPage },
      ];
      const title = `${words} words, ${times} visits each, processor slowed ${THROTTLING} times`;
      const table = await compare(browser, host, title, contenders, times);
      process.stdout.write(`\n${toMarkdown(table)}`);
    }
    await browser.close();
    await host.stop();
    const long = lengths.at(-1)?.paragraphs ?? [];
    process.stdout.write(
      `\n${toMarkdown(quoteMatching(textOf(long), textOf(lengths[0]?.paragraphs ?? []), times))}`,
    );
  } finally {
    await site.clear();
  }
  return 0;
}

/** The text of a pack of the project that has it. */
async function ownText(): Promise<string> {
  const { pack } = await readPack(path.join(ROOT, 'quizzes'), 'let-the-marsh-breathe');
  if (!pack?.article) throw new Error('The pack let-the-marsh-breathe has no text.');
  return pack.article.text;
}

process.exitCode = await main();
