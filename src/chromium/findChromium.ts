import { accessSync, constants, statSync } from 'node:fs';
import type { BrowserProgram } from './browserProgram.ts';
import { installedChromium, type System } from './installed.ts';
import { packagedChromium } from './packaged.ts';

/** The environment variable that names the browser: a path, or `packaged` for the one among the development packages. */
export const CHROMIUM_VARIABLE = 'SLANTWISE_CHROMIUM';

/** Why there is no browser: `named` is what the variable says, where it says something. */
export interface NoChromium {
  readonly named: string | null;
}

const THIS_SYSTEM: System = {
  platform: process.platform,
  env: process.env,
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * A Chromium to run: the one that SLANTWISE_CHROMIUM names, and no other where it names one; else an installed
 * Chrome, Chromium or Edge; else the one that comes with the development packages, where they are installed.
 */
export async function findChromium(system: System = THIS_SYSTEM): Promise<BrowserProgram | NoChromium> {
  const named = system.env[CHROMIUM_VARIABLE];
  if (named && named !== 'packaged') {
    return system.isProgram(named) ? { executablePath: named, env: {} } : { named };
  }
  const installed = named ? undefined : installedChromium(system);
  if (installed !== undefined) return { executablePath: installed, env: {} };
  return (await packagedChromium()) ?? { named: named ?? null };
}
