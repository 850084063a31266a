import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { ScormVersion } from '../../../src/core/scorm/version.ts';
import { FAMILY_WORDS } from '../../../src/messages/families.ts';
import { dragInFrame } from '../harness/dragInFrame.ts';
import { type Host, startHost } from '../harness/host.ts';
import { exported, folderOfPeople } from '../harness/oneFile.ts';
import type { Answer } from '../harness/packs.ts';
import { ROOT } from '../harness/texts.ts';

/** A learning platform on a host of its own, with one package unpacked beside it. */
export interface Lms {
  readonly host: Host;
  /** The package as it was made. */
  readonly zip: Uint8Array;
}

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Platform</title><style>*{margin:0;border:0}iframe{width:100vw;height:100vh;display:block}</style><script src="scorm-again.js"></script><body><script src="lms.js"></script></body></html>';

/** Makes a package with the command, unpacks it, and serves it beside a page that launches it. */
export async function startLms(slug: string, as: string, more: readonly string[] = []): Promise<Lms> {
  const zip = new Uint8Array(await readFile(await exported([slug, '--as', as, ...more], 'package.zip')));
  const folder = await folderOfPeople();
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, 'package', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(path.join(folder, 'index.html'), PAGE);
  await copyFile(path.join(import.meta.dirname, 'lms.js'), path.join(folder, 'lms.js'));
  const library = path.join(ROOT, 'node_modules/scorm-again/dist/scorm-again.min.js');
  await copyFile(library, path.join(folder, 'scorm-again.js'));
  const host = await startHost({ folder, base: '/', cache: 'no-store' });
  onTestFinished(() => host.stop());
  return { host, zip };
}

export interface Launched {
  /** The platform's own page. */
  readonly platform: Page;
  /** The quiz. */
  readonly quiz: Frame;
}

/** Opens the platform's page and launches the package in it, or in a window of its own. */
export async function launch(
  context: BrowserContext,
  address: string,
  how: 'frame' | 'window' = 'frame',
): Promise<Launched> {
  const platform = await context.newPage();
  await platform.goto(address);
  if (how === 'window') {
    const [opened] = await Promise.all([
      platform.waitForEvent('popup'),
      platform.evaluate('launch("window")'),
    ]);
    return { platform, quiz: opened.mainFrame() };
  }
  await platform.evaluate('launch("frame")');
  const element = await platform.waitForSelector('iframe');
  const quiz = await element.contentFrame();
  if (!quiz) throw new Error('The frame is empty.');
  return { platform, quiz };
}

/** What the platform holds, element by element. */
export function held(platform: Page): Promise<Record<string, string>> {
  return platform.evaluate('lms.values()');
}

/** The calls that the platform did not take: by itself, not because the test had it refuse. */
export function errors(platform: Page): Promise<unknown[]> {
  return platform.evaluate(
    "lms.log.filter(({ answer }) => answer !== 'refused' && String(answer) !== 'true')",
  );
}

/** Starts as the learner that the platform names; types a name where it names none. */
export async function start(quiz: Frame, name?: string): Promise<void> {
  if (name !== undefined) await quiz.getByLabel('Your name').fill(name);
  await quiz.getByRole('button', { name: 'Start', exact: true }).click();
  await quiz.locator('#article-text[data-ready]').waitFor();
}

/** Flags a place of the key rightly, with the mouse. */
export async function flag(quiz: Frame, { start: from, end, item }: Answer): Promise<void> {
  await dragInFrame(quiz, { start: from, end });
  await quiz.getByRole('toolbar').getByRole('button', { name: FAMILY_WORDS[item.family].name }).click();
}

/** How many flags the tray lists. */
export function flagCount(quiz: Frame): Promise<number> {
  return quiz.getByRole('region', { name: 'Your flags' }).getByRole('listitem').count();
}

export async function handIn(quiz: Frame): Promise<void> {
  await quiz.getByRole('region', { name: 'Your flags' }).getByRole('button', { name: 'Hand in' }).click();
  await quiz.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await quiz.locator('#handed-in').waitFor();
}

/** The address of the platform’s page for a version, with what it shall refuse. */
export function lmsAddress({ host }: Lms, version: ScormVersion, refuse = ''): string {
  return `${host.address}index.html?version=${version}${refuse && `&refuse=${refuse}`}`;
}
