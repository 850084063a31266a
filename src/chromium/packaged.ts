import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserProgram } from './browserProgram.ts';

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache');

/**
 * The Chromium that comes as a development package, unpacked once for each version; `null` where the package
 * is not installed or does not run on this system. Where the system lacks the libraries it is linked with
 * (nss), or any fonts, it gets those of the package.
 */
export async function packagedChromium(): Promise<BrowserProgram | null> {
  const source = packageFolder();
  if (source === null || process.platform !== 'linux' || process.arch !== 'x64') return null;
  const manifest = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(CACHE, `slantwise-chromium-${manifest.version}`);
  if (!(await exists(folder))) await unpackTo(folder, source);
  const executablePath = path.join(folder, 'chromium');
  const env = { FONTCONFIG_PATH: folder };
  if (await runs(executablePath, env)) return { executablePath, env };
  const withLibraries = { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  if (await runs(executablePath, withLibraries)) return { executablePath, env: withLibraries };
  return null;
}

/** Where the package lies. It is a development dependency: a site may be made without it. */
function packageFolder(): string | null {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return null;
  }
}

/** Unpacks beside the goal and renames: a run that was stopped half-way leaves nothing that looks whole. */
async function unpackTo(folder: string, source: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  // The package unpacks to the temporary folder, and only there.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(source, 'bin', archive));
    }
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  await writeFile(path.join(partial, 'fonts.conf'), fontConfiguration(folder));
  // Another run may have been quicker.
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
}

function fontConfiguration(folder: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(folder, 'fonts')];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((name) => `  <dir>${name}</dir>`),
    `  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

async function runs(program: string, env: BrowserProgram['env']): Promise<boolean> {
  return promisify(execFile)(program, ['--version'], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
