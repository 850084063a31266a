import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { tagsOf } from '../../oneFile/tags.ts';

const HEAD_END = '</head>';
const STEP = 4096;

/**
 * The names of the scripts and styles that built pages ask for. Only the pages' heads are read: a site may have
 * ten thousand pages.
 */
export function filesAskedFor(pages: readonly string[]): Set<string> {
  const files = new Set<string>();
  for (const page of pages) {
    for (const { name, attributes } of tagsOf(readHead(page))) {
      const isStyle = name === 'link' && attributes.get('rel') === 'stylesheet';
      const address = isStyle
        ? attributes.get('href')
        : name === 'script'
          ? attributes.get('src')
          : undefined;
      if (address !== undefined) files.add(path.posix.basename(address));
    }
  }
  return files;
}

function readHead(page: string): string {
  const file = openSync(page, 'r');
  try {
    let read = Buffer.alloc(0);
    for (;;) {
      const more = Buffer.alloc(STEP);
      const bytes = readSync(file, more, 0, STEP, read.length);
      read = Buffer.concat([read, more.subarray(0, bytes)]);
      const end = read.indexOf(HEAD_END);
      if (end >= 0) return read.toString('utf8', 0, end + HEAD_END.length);
      if (bytes === 0) throw new Error(`${page} has no end of its head.`);
    }
  } finally {
    closeSync(file);
  }
}
