import { readZip } from '../core/zip/readZip.ts';
import { decodeText } from '../decoding/decodeText.ts';
import { endingOf, WORD_ENDINGS } from './fileKind.ts';
import { asArticle, troubleWith } from './finish.ts';
import type { Incoming } from './incoming.ts';
import { LARGEST_DOCUMENT, UNPACKED } from './limits.ts';
import { loaded } from './loading.ts';
import type { IncomingNote } from './notes.ts';
import { packAmong } from './packFiles.ts';
import type { ForeignKind } from './trouble.ts';

/** What systems put into a zip on their own. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;
const TEXT = /\.(?:md|ya?ml|txt)$/i;

/** Reads a Word document or a saved quiz, which both are zips; anything else of that kind is named. */
export async function readZipped(name: string, bytes: Uint8Array): Promise<Incoming> {
  if (bytes.length > LARGEST_DOCUMENT) return troubleWith(name, { code: 'document-too-large' });
  const files = new Map<string, Uint8Array>();
  for (const entry of readZip(bytes, UNPACKED)) {
    const trouble = 'code' in entry ? entry.code : 'trouble' in entry ? entry.trouble : null;
    if (trouble !== null) return troubleWith(name, { code: codeOf(trouble, name) });
    if ('bytes' in entry && !LITTER.test(entry.name)) files.set(entry.name, entry.bytes);
  }
  const types = textIn(files, '[Content_Types].xml');
  if (
    /\.(?:wordprocessingml|ms-word)\.[\w.]*main\+xml|\.ms-word\.\w+\.macroEnabled[\w.]*main\+xml/i.test(types)
  ) {
    return document(name, files);
  }
  const texts = [...files]
    .filter(([path]) => TEXT.test(path))
    .map(([path, content]) => ({ name: path, text: textOrNothing(content) }));
  return packAmong(texts, name) ?? troubleWith(name, { code: 'foreign', kind: foreignZip(files, types) });
}

/** A text that cannot be read is for the checks of its pack to tell of. */
function textOrNothing(content: Uint8Array): string {
  const decoded = decodeText(content);
  return 'text' in decoded ? decoded.text : '';
}

async function document(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<Incoming> {
  const { readWord } = await loaded(import('./word/readWord.ts'));
  const found = await readWord(files);
  if (!found) return troubleWith(name, { code: 'word-damaged' });
  const notes: IncomingNote[] = WORD_ENDINGS.has(endingOf(name))
    ? []
    : [{ code: 'not-as-named', is: 'word' }];
  return asArticle(name, found, notes);
}

function codeOf(trouble: string, name: string): 'document-too-large' | 'word-damaged' | 'zip-damaged' {
  if (trouble !== 'not-readable') return 'document-too-large';
  return WORD_ENDINGS.has(endingOf(name)) ? 'word-damaged' : 'zip-damaged';
}

function foreignZip(files: ReadonlyMap<string, Uint8Array>, types: string): ForeignKind {
  const mime = textIn(files, 'mimetype').trim();
  if (mime === 'application/epub+zip') return 'epub';
  if (/opendocument\.spreadsheet/.test(mime) || /spreadsheetml/.test(types)) return 'spreadsheet';
  if (/opendocument\.presentation/.test(mime) || /presentationml/.test(types)) return 'slides';
  if (mime.startsWith('application/vnd.oasis.opendocument')) return 'open-document';
  return files.has('Index/Document.iwa') ? 'pages' : 'other-zip';
}

function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name)?.subarray(0, 100_000));
}
