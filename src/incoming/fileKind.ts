import type { ForeignKind } from './trouble.ts';

/** A name without its folders. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** The ending of a name in lower case, with its full stop; empty where there is none. */
export function endingOf(name: string): string {
  return /.(\.[\p{L}\d]+)$/u.exec(baseName(name))?.[1]?.toLowerCase() ?? '';
}

export const PAGE_ENDINGS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);
export const MARKDOWN_ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdown', '.mkd']);
export const WORD_ENDINGS: ReadonlySet<string> = new Set(['.docx', '.docm', '.dotx', '.dotm']);

/** As much of a text as says whether it is a page. */
const BEGINNING = 4000;
const WHOLE_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*){0,9}<(?:!doctype html|html|head|body)[\s>]/i;
const PIECE_OF_PAGE =
  /^\s*(?:<!--[^>]*-->\s*){0,9}<(?:article|main|section|div|p|h[1-6]|meta|span|table|ul|ol|blockquote)(?:\s[^<]*)?>/i;

/** Whether a text is the source of a web page; where Markdown may stand, only a whole page counts. */
export function isPage(text: string, mayBeMarkdown: boolean): boolean {
  const beginning = text.slice(0, BEGINNING);
  return WHOLE_PAGE.test(beginning) || (!mayBeMarkdown && PIECE_OF_PAGE.test(beginning));
}

/** Whether a text is the source of a mail-like archive of a page, as browsers save them. */
export function isWebArchive(text: string): boolean {
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,12}?content-type:\s*multipart\/related/i.test(
    text.slice(0, BEGINNING),
  );
}

/** Files that people try and that no article can be read from, by their first bytes. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return holdsWide(bytes, 'EncryptedPackage') ? 'locked-word' : officeKind(bytes);
  if (start.startsWith('bplist00')) return 'web-archive';
  const isPicture =
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/.test(start) ||
    /^RIFF[\s\S]{4}WEBP/.test(start) ||
    /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/.test(start);
  return isPicture ? 'picture' : null;
}

function officeKind(bytes: Uint8Array): ForeignKind {
  if (holdsWide(bytes, 'WordDocument')) return 'old-word';
  if (holdsWide(bytes, 'Workbook')) return 'spreadsheet';
  return holdsWide(bytes, 'PowerPoint Document') ? 'slides' : 'old-word';
}

/** Whether a compound file (MS-CFB) names a stream: names stand in it as UTF-16 LE. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
