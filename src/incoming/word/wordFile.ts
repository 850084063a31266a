import { zipSync } from 'fflate';
import { LARGEST_XML } from '../limits.ts';
import type { IncomingNote, LeftOut } from '../notes.ts';

/** The files of a Word document by name, unpacked. */
export type WordFiles = ReadonlyMap<string, Uint8Array>;

const MAIN = /^word\/document\d*\.xml$/;
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;
/** References to what stands under the text: with them its words would end up after the last paragraph. */
const NOTE_REFERENCE = /<\w{1,20}:(?:footnote|endnote)Reference\b[^<>]*\/>/g;

/** Photographs, charts and diagrams; what stands in older programs' stead beside each is not counted again. */
const PICTURE = /<(?:pic:pic|c:chart|dgm:relIds)[\s>]/g;
const OLD_PICTURE = /<v:imagedata[\s>]/g;

/** The document without pictures, footnotes and whatever else an article cannot hold, and what that was. */
export interface PlainWord {
  /** A zip again, small and harmless. */
  readonly zip: Uint8Array;
  readonly notes: readonly IncomingNote[];
  /** What the document says about itself. */
  readonly said: { readonly title?: string; readonly lang?: string };
}

/** Prepares a document for conversion; `null` if it has no text part or one that is too large to be an article's. */
export function plainWord(files: WordFiles): PlainWord | null {
  const main = [...files.keys()].find((name) => MAIN.test(name));
  const kept: Record<string, Uint8Array> = {};
  let xml = '';
  for (const [name, bytes] of files) {
    if (
      name !== main &&
      !/(?:\.rels|^\[Content_Types\]\.xml|^word\/(?:styles|numbering)\d*\.xml)$/.test(name)
    )
      continue;
    if (bytes.length > LARGEST_XML) return null;
    kept[name] = bytes;
    if (name !== main) continue;
    xml = decoded(bytes);
    kept[name] = new TextEncoder().encode(xml.replace(NOTE_REFERENCE, ''));
  }
  if (main === undefined) return null;
  const properties = decoded(files.get('docProps/core.xml'));
  return {
    zip: zipSync(kept, { level: 0 }),
    notes: notesOn(xml, files),
    said: {
      ...found('title', elementText(properties, 'dc:title')),
      ...found(
        'lang',
        /<w:lang\s[^<>]*?w:val="([^"]{2,20})"/.exec(decoded(files.get('word/styles.xml')))?.[1],
      ),
    },
  };
}

function notesOn(xml: string, files: WordFiles): IncomingNote[] {
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const margins = [...files].filter(([name, bytes]) => MARGIN.test(name) && /<w:t[ >]/.test(decoded(bytes)));
  const left: readonly (readonly [LeftOut, number])[] = [
    ['picture', count(PICTURE) || count(OLD_PICTURE)],
    ['footnote', count(NOTE_REFERENCE)],
    ['comment', count(/<w:commentReference\b/g)],
    ['formula', count(/<m:oMath[\s>]/g)],
    ['page-header', margins.length],
  ];
  const tables = count(/<w:tbl[\s>]/g);
  const changes = count(/<w:(?:ins|del|moveFrom|moveTo)\s[^<>]*[^/]>/g);
  return [
    ...left.flatMap(([what, number]) =>
      number > 0 ? [{ code: 'left-out' as const, what, count: number }] : [],
    ),
    ...(tables > 0 ? [{ code: 'tables' as const, count: tables }] : []),
    ...(changes > 0 ? [{ code: 'changes-accepted' as const, count: changes }] : []),
  ];
}

function elementText(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]{1,300})</${name}>`).exec(xml)?.[1];
  return text
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function found<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}

function decoded(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
