import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { type BrowserProgram, packagedChromium } from './packagedChromium.ts';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/**
 * The browser to test in: the one that SLANTWISE_CHROMIUM names (a path, or `packaged` for the one that comes
 * with the development dependencies), else an installed Chrome or Chromium, else the packaged one.
 */
export async function findChromium(): Promise<BrowserProgram> {
  const wanted = process.env['SLANTWISE_CHROMIUM'];
  if (wanted === 'packaged') return packagedChromium();
  if (wanted) return { executablePath: wanted, env: {} };
  const installed = installedChromium();
  return installed ? { executablePath: installed, env: {} } : packagedChromium();
}

function installedChromium(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Launches a browser without a window. */
export async function launchChromium({ executablePath, env }: BrowserProgram): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath,
    env: { ...process.env, ...env },
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
