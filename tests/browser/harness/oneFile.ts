import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { quizJson } from '../../cli/runCommand.ts';
import { ROOT } from './texts.ts';

/** A folder named as people name them, gone when the test is over. */
export async function folderOfPeople(): Promise<string> {
  const folder = await mkdtemp(path.join(ROOT, 'tests/output/export-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const named = path.join(folder, 'my café quiz');
  await mkdir(named);
  return named;
}

/** Runs the command's `export` on the built site; gives the file it wrote. */
export async function exported(args: readonly string[], name: string): Promise<string> {
  const file = path.join(await folderOfPeople(), name);
  const { status, stderr } = await quizJson(['export', ...args, '--dist', inject('dist'), '-o', file]);
  if (status !== 0) throw new Error(`The export failed. ${stderr}`);
  return file;
}

export function addressOf(file: string): string {
  return pathToFileURL(file).href;
}

/** What pages ask for from now on, but what stands in them: their fonts, and files they hand to be saved. */
export function requestsOf(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  return requests;
}
