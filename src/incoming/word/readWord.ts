import { parse } from 'parse5';
import { aboutArticle } from '../about.ts';
import type { Found } from '../found.ts';
import { textOf, withoutHead } from '../html/articleBlocks.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { allElements } from '../html/tree.ts';
import { loaded } from '../loading.ts';
import type { IncomingNote } from '../notes.ts';
import { toMarkdown } from '../toMarkdown.ts';
import { plainWord, type WordFiles } from './wordFile.ts';

/** Styles that mammoth does not know of itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  // By its id, for documents that come without their styles.
  'p.Title => h1:fresh',
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  // The names that LibreOffice gives and Word's translations keep.
  "p[style-name='Quotations'] => blockquote:fresh",
];
/** Styles that mammoth warns of and that are plain paragraphs; one here must not be mapped, or its lists are lost. */
const PLAIN = new Set([
  'Subtitle',
  'Body Text',
  'Normal (Web)',
  'List Paragraph',
  'No Spacing',
  'Text body',
  'Standard',
]);
/** Titles that programs put into a document's properties on their own. */
const NO_TITLE = /^(?:Microsoft Word\b|Untitled\b|Document ?\d*$|Dokument ?\d*$)/i;

/**
 * Reads a Word document (.docx) with `mammoth`, which is loaded when it is needed. Gives `null` where it is no document
 * that can be read.
 */
export async function readWord(files: WordFiles): Promise<Found | null> {
  const plain = plainWord(files);
  if (!plain) return null;
  const converted = await toHtml(plain.zip);
  if (!converted) return null;
  const body = allElements(parse(converted.html)).find(({ tagName }) => tagName === 'body');
  const { title, byline, blocks } = withoutHead(body ? htmlBlocks(body) : []);
  const { said } = plain;
  return {
    about: aboutArticle({
      title: title ?? (said.title !== undefined && !NO_TITLE.test(said.title) ? said.title : undefined),
      // Not whom the document's properties name: that is who typed or copied it.
      author: byline,
      lang: said.lang,
    }),
    body: toMarkdown(blocks),
    text: textOf(blocks),
    notes: [...plain.notes, ...converted.notes],
  };
}

async function toHtml(zip: Uint8Array): Promise<{ html: string; notes: IncomingNote[] } | null> {
  const { default: mammoth } = await loaded(import('mammoth'));
  try {
    const arrayBuffer = new Uint8Array(zip).buffer;
    const { value, messages } = await mammoth.convertToHtml(inputOf(arrayBuffer), {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return { html: value, notes: notesOn(messages) };
  } catch {
    // What mammoth throws names parts of the file that nobody can mend by hand.
    return null;
  }
}

type Input = Parameters<typeof import('mammoth')['convertToHtml']>[0];

/** Its build for pages wants an `arrayBuffer` and its build for Node a `buffer`, for which any bytes do. */
function inputOf(arrayBuffer: ArrayBuffer): Input {
  return { arrayBuffer, buffer: new Uint8Array(arrayBuffer) } as Input;
}

/** Of mammoth's warnings, the styles that it does not know. */
function notesOn(messages: readonly { readonly message: string }[]): IncomingNote[] {
  const styles = messages.flatMap(({ message }) => {
    const [, name, id] =
      /^Unrecognised paragraph style: '(.{1,100}?)' \(Style ID: (.{1,100})\)/.exec(message) ?? [];
    const style = name === 'null' ? id : name;
    return style === undefined || PLAIN.has(style) ? [] : [style];
  });
  return styles.length === 0 ? [] : [{ code: 'unknown-styles', styles: [...new Set(styles)] }];
}
