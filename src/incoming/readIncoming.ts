import { decodeText, type Encoding } from '../decoding/decodeText.ts';
import { LARGEST_FILE } from '../decoding/largestFile.ts';
import { endingOf, foreignKind, isPage, isWebArchive, MARKDOWN_ENDINGS, PAGE_ENDINGS } from './fileKind.ts';
import { asArticle, troubleWith } from './finish.ts';
import type { FindMainContent } from './html/mainContent.ts';
import type { Incoming, IncomingFile, IncomingTrouble } from './incoming.ts';
import { loaded } from './loading.ts';
import { readMarkdown } from './markdownFile.ts';
import type { IncomingNote } from './notes.ts';
import { packAmong } from './packFiles.ts';
import { readPlain } from './plain.ts';
import { readZipped } from './zipped.ts';

export interface IncomingOptions {
  /** Tells the article from the rest of a web page; without it, the page's own markup does. */
  readonly findMain?: FindMainContent;
}

/**
 * Reads what somebody wants a quiz of: one text, Markdown, HTML or Word file, or a saved quiz, as a ZIP file or as its
 * two files. Told apart by content first and by name second. What cannot be read is a trouble, and then nothing of it is
 * there. Rejects with `NotLoaded` where a part of this program cannot be loaded.
 */
export async function readIncoming(
  files: readonly IncomingFile[],
  options: IncomingOptions = {},
): Promise<Incoming> {
  const [file] = files;
  if (!file) return troubleWith('', { code: 'empty' });
  try {
    return files.length === 1 ? await readOne(file, options) : readSeveral(files, file.name);
  } catch (error) {
    // Only a stack that ran out is expected here: pages and documents may nest deeper than their readers can follow.
    if (error instanceof RangeError) return troubleWith(file.name, { code: 'too-complex' });
    throw error;
  }
}

async function readOne(file: IncomingFile, options: IncomingOptions): Promise<Incoming> {
  if ('bytes' in file && beginsAsZip(file.bytes)) return readZipped(file.name, file.bytes);
  const text = textOf(file);
  return 'kind' in text ? text : readText(file.name, text, options);
}

function readSeveral(files: readonly IncomingFile[], name: string): Incoming {
  const texts = files.flatMap((file) => {
    const read = textOf(file);
    return 'kind' in read ? [] : [{ name: file.name, text: read.text }];
  });
  return packAmong(texts, name) ?? troubleWith(name, { code: 'several-files' });
}

/** Even one that was cut off after a few bytes, so that it is named as what it was meant to be. */
function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

interface Text {
  readonly text: string;
  readonly encoding: Encoding;
}

function textOf(file: IncomingFile): Text | IncomingTrouble {
  if ('text' in file) {
    if (file.text.trim() === '') return troubleWith(file.name, { code: 'blank' });
    if (file.text.length > LARGEST_FILE) return troubleWith(file.name, { code: 'too-large' });
    return { text: file.text.replace(/^\uFEFF/, ''), encoding: 'UTF-8' };
  }
  const foreign = foreignKind(file.bytes);
  if (foreign) return troubleWith(file.name, { code: 'foreign', kind: foreign });
  const decoded = decodeText(file.bytes);
  return 'code' in decoded ? troubleWith(file.name, decoded) : decoded;
}

const TEXT_ENDINGS = new Set(['', '.txt', '.text']);
const KEY_ENDINGS = new Set(['.yaml', '.yml']);

async function readText(
  name: string,
  { text, encoding }: Text,
  { findMain }: IncomingOptions,
): Promise<Incoming> {
  const ending = endingOf(name);
  const notes: IncomingNote[] = encoding === 'UTF-8' ? [] : [{ code: 'encoding', encoding }];
  if (KEY_ENDINGS.has(ending)) {
    const pack = packAmong([{ name, text }], name);
    if (pack) return pack;
  }
  if (isWebArchive(text)) return troubleWith(name, { code: 'foreign', kind: 'web-archive' });
  if (PAGE_ENDINGS.has(ending) || isPage(text, MARKDOWN_ENDINGS.has(ending))) {
    const { readHtml } = await loaded(import('./html/readHtml.ts'));
    const found = await readHtml(text, findMain);
    if (!PAGE_ENDINGS.has(ending) && ending !== '') notes.push({ code: 'not-as-named', is: 'page' });
    return asArticle(name, found, notes);
  }
  if (MARKDOWN_ENDINGS.has(ending)) return asArticle(name, readMarkdown(text), notes);
  if (!TEXT_ENDINGS.has(ending)) notes.push({ code: 'not-as-named', is: 'text' });
  return asArticle(name, readPlain(text), notes);
}
