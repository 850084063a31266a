import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserProgram } from '../../chromium/browserProgram.ts';
import { DevTools } from '../../chromium/devTools.ts';
import { CHROMIUM_VARIABLE } from '../../chromium/findChromium.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import { writeWhole } from '../writeWhole.ts';
import { PAPER_SIZES, type PaperSize } from './paperSize.ts';

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
  // Nothing but this machine can be reached, whatever the page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Prints a page as PDF. No script of the page runs, so that what is printed is the page as it was built. The
 * file appears whole or not at all. Throws a `Failure` with what the browser said where no PDF came of it.
 */
export async function printToPdf(
  browser: BrowserProgram,
  address: string,
  size: PaperSize,
  file: string,
): Promise<{ bytes: number; pages: number }> {
  // Root may not use Chromium’s sandbox, nor may anyone in many containers. The page is ours and runs no script.
  const root = process.getuid?.() === 0;
  const pdf = await print(browser, address, size, root ? ['--no-sandbox'] : [])
    .catch((error: unknown) => {
      if (root || !/sandbox/i.test(String(error))) throw error;
      return print(browser, address, size, ['--no-sandbox']);
    })
    .catch((error: unknown) => {
      throw new Failure(failed(browser, error instanceof Error ? error.message : String(error)));
    });
  await writeWhole(file, (partial) => writeFile(partial, pdf));
  return { bytes: pdf.length, pages: pageCount(pdf) };
}

async function print(
  browser: BrowserProgram,
  address: string,
  size: PaperSize,
  sandbox: readonly string[],
): Promise<Buffer> {
  const profile = await mkdtemp(path.join(tmpdir(), 'slantwise-chromium-'));
  const tools = new DevTools(browser, [...SWITCHES, ...sandbox, `--user-data-dir=${profile}`]);
  const limit = setTimeout(() => void tools.close(), LONGEST_MS);
  try {
    const { targetId } = await tools.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: true });
    const send = (method: string, params = {}) => tools.send(method, params, String(sessionId));
    await send('Page.enable');
    await send('Emulation.setScriptExecutionDisabled', { value: true });
    // A page does without its fonts where they come late: the second time they are there at once.
    for (let visit = 1; visit <= 2; visit++) {
      const loaded = tools.event('Page.loadEventFired');
      const [{ errorText }] = await Promise.all([send('Page.navigate', { url: address }), loaded]);
      if (errorText) throw new Error(String(errorText));
    }
    const [paperWidth, paperHeight] = PAPER_SIZES[size];
    const { data } = await send('Page.printToPDF', {
      paperWidth,
      paperHeight,
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return Buffer.from(String(data), 'base64');
  } finally {
    clearTimeout(limit);
    await tools.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How many pages a PDF as Chromium writes it has: the root of its page tree counts them all. */
function pageCount(pdf: Buffer): number {
  const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g);
  return Math.max(0, ...[...counts].map(([, count]) => Number(count)));
}

function failed({ executablePath }: BrowserProgram, said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return [
    `${visible(executablePath)} made no PDF:`,
    ...lines.slice(-8).map((line) => `  ${visible(line.trim())}`),
    `Name another Chrome or Chromium in ${CHROMIUM_VARIABLE}, or print the page from any browser.`,
  ].join('\n');
}
