import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSentence } from '../messages/decoding.ts';
import { decodeText } from './decodeText.ts';
import { LARGEST_FILE } from './largestFile.ts';

const TEXT = 'The harbour master’s “plan”: 5 € a day — naïve?\nНабережная закрыта.\n';

function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

function refusal(content: Uint8Array | string): string {
  const decoded = decodeText(typeof content === 'string' ? Buffer.from(content) : content);
  return 'code' in decoded ? decodeSentence(decoded, 'notes.bin') : 'not refused';
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT, 'LE', true)],
    ['UTF-16 BE', utf16(TEXT, 'BE', true)],
    ['UTF-16 LE', utf16(TEXT, 'LE', false)],
    ['UTF-16 BE', utf16(TEXT, 'BE', false)],
  ] as const)('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('takes what is not UTF-8 for Windows-1252', () => {
    const bytes = Uint8Array.from([0x93, 0x4e, 0x61, 0xef, 0x76, 0x65, 0x94, 0x20, 0x85, 0x20, 0x80, 0x35]);
    expect(decodeText(bytes)).toEqual({ text: '“Naïve” … €5', encoding: 'Windows-1252' });
  });

  it.each([
    ['', 'notes.bin is empty. Give a file with text in it.'],
    [' \r\n\t\n', 'notes.bin holds nothing but white space. Give a file with text in it.'],
    [
      '%PDF-1.7\nsome text',
      'notes.bin is a PDF document, not a text. Copy the text out of it into a plain text file, and give that.',
    ],
    [
      'PK\u0003\u0004rest',
      'notes.bin is a ZIP file (Word, LibreOffice and EPUB documents are ZIP files too), not a text. Save the document as plain text, and give that.',
    ],
    ['{\\rtf1 words}', 'notes.bin is an RTF document, not a text. Save it as plain text, and give that.'],
    ['words\u0000words', 'notes.bin is a binary file, not a text. Give a text, Markdown or HTML file.'],
    [
      '\u0001\u0002\u0003words',
      'notes.bin is a binary file, not a text. Give a text, Markdown or HTML file.',
    ],
  ])('refuses %j by its kind', (content, message) => {
    expect(refusal(content)).toBe(message);
  });

  it('refuses pictures, UTF-32 and broken or foreign encodings', () => {
    expect(refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toMatch('is a PNG picture');
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))).toMatch(
      'is UTF-32 text, not a text. Save it as UTF-8.',
    );
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).toBe(
      'notes.bin begins as UTF-16 but is broken further on. Save it again as UTF-8.',
    );
    expect(refusal(Uint8Array.from([0x61, 0x81, 0x8d, 0x62]))).toBe(
      'notes.bin is neither UTF-8 nor Windows-1252 text. Save it as UTF-8.',
    );
  });

  it('gives well-formed text or a refusal for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ('text' in decoded) expect(decoded.text.isWellFormed()).toBe(true);
        else expect(decodeSentence(decoded, 'It')).toMatch(/^It .+\.$/);
      }),
    );
  });

  it('refuses what is larger than five million bytes', () => {
    expect(refusal(new Uint8Array(LARGEST_FILE + 1).fill(0x61))).toBe(
      'notes.bin is larger than 5 MB. Give the text of one article.',
    );
  });
});
