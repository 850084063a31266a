import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { PackFiles } from '../../src/core/pack/pack.ts';

/** A small pack without a fault, to be spoilt by one replacement at a time. */
export const ARTICLE = `---
title: The Ferry at Last
author: Ines Vale
publisher: Harrowmere Post
published: 2025-03-14
lang: en
rights: CC BY 4.0, written for Slantwise
genre: opinion
level: 1
topics: [ferry]
summary: A columnist writes about a ferry.
edition: full
---
The so-called experts want the ferry gone. Everybody knows it loses money.

The harbour office counted 1,204 riders in May. The ferry runs on Sundays. The end is near.
`;

export const KEY = `version: 1
items:
  - id: so-called-experts
    at: { quote: "so-called experts" }
    family: loaded-language
    technique: scare-quotes
    weight: core
    also: [framing-device]
    why: “So-called” mocks them without a reason.
    neutral: "the experts"
    check: Who are they, and what did they find?
    sources:
      - { title: Ferry report, publisher: Harbour office, date: 2025 }
  - id: everybody-knows
    at: { from: "Everybody knows", to: "loses money" }
    family: unsupported-claim
    technique: vague-attribution
    weight: extra
    why: Nobody is named who knows it.
fair:
  - { id: counted, at: { quote: "The harbour office counted 1,204 riders" }, why: The source is named. }
contested:
  - { id: near, at: { quote: "The end is near" }, why: A feeling or a forecast. }
discuss:
  - Who is not heard?
`;

/** The files of the sound pack after replacements, as `parsePack` takes them. */
export function packFiles(
  change: { article?: [string, string]; key?: [string, string]; text?: string } = {},
): PackFiles {
  return {
    article: { path: 'quizzes/ferry/article.md', content: replaced(ARTICLE, change.article) },
    key: { path: 'quizzes/ferry/key.yaml', content: replaced(KEY, change.key) },
    ...(change.text === undefined ? {} : { text: { path: 'quizzes/ferry/text.txt', content: change.text } }),
  };
}

/** Replaces words that must be there, so that no test passes for want of its fault. */
export function replaced(text: string, change: readonly [string, string] | undefined): string {
  if (!change) return text;
  const [words, other] = change;
  if (!text.includes(words)) throw new Error(`“${words}” does not stand in the sound pack.`);
  return text.replace(words, () => other);
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slantwise-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their paths in a folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}
