import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildSite } from '../../src/cli/site/buildSite.ts';
import { readPacks } from '../../src/packs/readPacks.ts';
import { findChromium } from '../browser/harness/chromium.ts';
import { startHost } from '../browser/harness/host.ts';
import { machine } from './machine.ts';
import { type Table, toMarkdown } from './table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIGHTHOUSE = 'lighthouse@13.5.0';
const QUIZ = 'the-bottle-that-thinks';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const run = promisify(execFile);

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

/** Installs Lighthouse beside the caches of `node_modules`: some 170 MB that the project does not depend on. */
async function installLighthouse(): Promise<string> {
  const cache = path.join(ROOT, 'node_modules/.cache/slantwise-lighthouse');
  await mkdir(cache, { recursive: true });
  await writeFile(path.join(cache, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--save-exact'];
  await run('npm', ['install', ...options, LIGHTHOUSE], { cwd: cache });
  return path.join(cache, 'node_modules/lighthouse/cli/index.js');
}

/** One run with the mobile preset: a slow phone, a slow connection, both simulated. */
async function audit(program: string, address: string, folder: string): Promise<Report> {
  const { executablePath, env } = await findChromium();
  const output = path.join(folder, 'report.json');
  // Root may not use Chromium's sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = ['--headless=new', '--disable-gpu', '--disable-dev-shm-usage', ...sandbox].join(' ');
  await run(
    process.execPath,
    [program, address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, ...env, CHROME_PATH: executablePath }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(await readFile(output, 'utf8')) as Report;
}

function points(report: Report, category: string): string {
  const score = report.categories[category]?.score;
  return typeof score === 'number' ? String(Math.round(score * 100)) : 'none';
}

/** What kept a report from full points, for whoever runs the bench. */
function shortcomings({ audits }: Report): string[] {
  return Object.entries(audits)
    .filter(([, { score }]) => score !== null && score < 0.9)
    .map(([id, { title, displayValue = '' }]) => `  ${id}: ${title} ${displayValue}`);
}

async function main(): Promise<void> {
  const output = path.join(ROOT, 'tests/output');
  await mkdir(output, { recursive: true });
  const folder = await mkdtemp(path.join(output, 'lighthouse-'));
  const dist = path.join(folder, 'dist');
  const program = await installLighthouse();
  await buildSite({ root: ROOT, quizzes: path.join(ROOT, 'quizzes'), out: dist });
  const host = await startHost({ folder: dist, base: '/', gzip: true });
  try {
    const rows: (string | number)[][] = [];
    for (const [name, page] of [
      ['Library', 'index.html'],
      ['Quiz', `quiz/${QUIZ}.html`],
    ] as const) {
      const report = await audit(program, host.address + page, folder);
      rows.push([name, ...CATEGORIES.map((category) => points(report, category))]);
      for (const metric of [
        'first-contentful-paint',
        'largest-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
      ]) {
        rows.at(-1)?.push(report.audits[metric]?.displayValue ?? '');
      }
      const lacks = shortcomings(report);
      if (lacks.length > 0) process.stderr.write(`${name}:\n${lacks.join('\n')}\n`);
    }
    const quizzes = (await readPacks(path.join(ROOT, 'quizzes'))).length;
    const table: Table = {
      title: `${LIGHTHOUSE.replace('@', ' ')}, mobile preset`,
      columns: [
        'Page',
        'Performance',
        'Accessibility',
        'Best practices',
        'SEO',
        'First paint',
        'Largest paint',
        'Blocked',
        'Shift',
      ],
      rows,
      note: `A site of ${quizzes} quizzes, served compressed. The phone and its connection are simulated by Lighthouse.`,
    };
    process.stdout.write(`${machine()}\n\n${toMarkdown(table)}`);
  } finally {
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
