import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import type { BrowserProgram } from '../../../src/chromium/browserProgram.ts';
import { CHROMIUM_VARIABLE, findChromium as find } from '../../../src/chromium/findChromium.ts';
import { packagedChromium } from '../../../src/chromium/packaged.ts';

/**
 * The browser to test in: the one that SLANTWISE_CHROMIUM names; else the packaged one, which draws no window of its
 * own and opens a page with a quarter of the work; else an installed one. Throws where there is none.
 */
export async function findChromium(): Promise<BrowserProgram> {
  const isNamed = Boolean(process.env[CHROMIUM_VARIABLE]);
  const found = (isNamed ? null : await packagedChromium()) ?? (await find());
  if ('executablePath' in found) return found;
  const why =
    found.named === null ? 'and the packaged one does not run here' : `and ${found.named} is no program`;
  throw new Error(
    `There is no Chromium to test in (${process.platform} ${process.arch}): none is installed, ${why}. ` +
      `Install Chrome or Chromium, or name one in ${CHROMIUM_VARIABLE}.`,
  );
}

/** Launches a browser without a window. */
export async function launchChromium({ executablePath, env }: BrowserProgram): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath,
    // Without such a locale the headless browser cannot write a file's name that is not plain ASCII.
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    args: [
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
  // Root may not use Chromium's sandbox, nor may anyone in many containers.
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false });
  return chromium.launch({ ...options, chromiumSandbox: true }).catch((error: unknown) => {
    if (!/sandbox/i.test(String(error))) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  });
}
