import { open } from 'node:fs/promises';
import path from 'node:path';
import { tagsOf } from '../../oneFile/tags.ts';

const HEAD_END = '</head>';
const STEP = 4096;

/**
 * The names of the scripts and styles that a built page asks for. Only the page's head is read: a site may have
 * ten thousand pages.
 */
export async function filesAskedFor(page: string): Promise<string[]> {
  const head = await readHead(page);
  return tagsOf(head).flatMap(({ name, attributes }) => {
    const address =
      name === 'script'
        ? attributes.get('src')
        : name === 'link' && attributes.get('rel') === 'stylesheet'
          ? attributes.get('href')
          : undefined;
    return address === undefined ? [] : [path.posix.basename(address)];
  });
}

async function readHead(page: string): Promise<string> {
  const file = await open(page);
  try {
    let read = Buffer.alloc(0);
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(STEP), 0, STEP, read.length);
      read = Buffer.concat([read, buffer.subarray(0, bytesRead)]);
      const end = read.indexOf(HEAD_END);
      if (end >= 0) return read.toString('utf8', 0, end + HEAD_END.length);
      if (bytesRead === 0) throw new Error(`${page} has no end of its head.`);
    }
  } finally {
    await file.close();
  }
}
