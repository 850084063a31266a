import type { DecodeTrouble, FileKind } from '../decoding/decodeText.ts';

const COPY_TEXT = 'Copy the text out of it into a plain text file, and give that.';
const SAVE_AS_TEXT = 'Save the document as plain text, and give that.';

const KINDS: Readonly<Record<FileKind, { readonly name: string; readonly mend: string }>> = {
  pdf: { name: 'a PDF document', mend: COPY_TEXT },
  zip: { name: 'a ZIP file (Word, LibreOffice and EPUB documents are ZIP files too)', mend: SAVE_AS_TEXT },
  rtf: { name: 'an RTF document', mend: 'Save it as plain text, and give that.' },
  office: { name: 'an old Word or Office document', mend: 'Save it as plain text, and give that.' },
  png: { name: 'a PNG picture', mend: COPY_TEXT },
  jpeg: { name: 'a JPEG picture', mend: COPY_TEXT },
  gif: { name: 'a GIF picture', mend: COPY_TEXT },
  gzip: { name: 'a gzip file', mend: 'Unpack it, and give the text inside.' },
  'utf-32': { name: 'UTF-32 text', mend: 'Save it as UTF-8.' },
};

/**
 * Why a file cannot be read as text, and what to do about it.
 *
 * @param name how the file is named in the sentence
 */
export function decodeSentence(trouble: DecodeTrouble, name: string): string {
  switch (trouble.code) {
    case 'empty':
      return `${name} is empty. Give a file with text in it.`;
    case 'blank':
      return `${name} holds nothing but white space. Give a file with text in it.`;
    case 'binary':
      return `${name} is a binary file, not a text. Give a text, Markdown or HTML file.`;
    case 'broken-utf-16':
      return `${name} begins as UTF-16 but is broken further on. Save it again as UTF-8.`;
    case 'unknown-encoding':
      return `${name} is neither UTF-8 nor Windows-1252 text. Save it as UTF-8.`;
    case 'too-large':
      return `${name} is larger than 5 MB. Give the text of one article.`;
    case 'other-kind': {
      const { name: kind, mend } = KINDS[trouble.kind];
      return `${name} is ${kind}, not a text. ${mend}`;
    }
  }
}
