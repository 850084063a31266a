import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserProgram } from '../../chromium/browserProgram.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import { pageCount } from './pageCount.ts';

/** Longer than any article takes: a browser that hangs is ended. */
const LONGEST_MS = 120_000;

const SWITCHES = [
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--no-pdf-header-footer',
  // Nothing but this machine can be reached, whatever the page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Prints a page with the browser’s own command line. The file appears whole or not at all.
 * Throws a `Failure` with what the browser said where no PDF came of it.
 */
export async function printToPdf(
  browser: BrowserProgram,
  address: string,
  file: string,
): Promise<{ bytes: number; pages: number }> {
  // Beside its goal: a browser in a sandbox of the system’s own may see the home folder and not the temporary one.
  const partial = `${file}.part.pdf`;
  const profile = await mkdtemp(path.join(tmpdir(), 'slantwise-chromium-'));
  const print = (sandbox: readonly string[]) =>
    run(browser, [
      ...SWITCHES,
      ...sandbox,
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${partial}`,
      address,
    ]);
  try {
    // Root may not use Chromium’s sandbox, nor may anyone in many containers. The page is ours and runs no script.
    const root = process.getuid?.() === 0;
    let said = await print(root ? ['--no-sandbox'] : []);
    let pdf = await readPdf(partial);
    if (pdf === null && !root && /sandbox/i.test(said)) {
      said = await print(['--no-sandbox']);
      pdf = await readPdf(partial);
    }
    if (pdf === null) throw new Failure(failed(browser, said));
    await rename(partial, file);
    return { bytes: pdf.length, pages: pageCount(pdf) };
  } finally {
    await rm(partial, { force: true });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs the browser to its end and gives what it said. */
function run({ executablePath, env }: BrowserProgram, args: readonly string[]): Promise<string> {
  const options = { env: { ...process.env, ...env }, timeout: LONGEST_MS, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile(executablePath, [...args], options, (error, stdout, stderr) => {
      resolve([error?.killed ? 'It did not end.' : (error?.code ?? ''), stdout, stderr].join('\n'));
    });
  });
}

async function readPdf(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes?.subarray(0, 5).toString('latin1') === '%PDF-' ? bytes : null;
}

function failed({ executablePath }: BrowserProgram, said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    `${visible(executablePath)} made no PDF. It said:`,
    ...lines.slice(-8).map((line) => `  ${visible(line)}`),
    'Name another Chrome or Chromium in SLANTWISE_CHROMIUM, or print the page from any browser.',
  ].join('\n');
}
