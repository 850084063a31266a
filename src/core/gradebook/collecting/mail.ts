import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { fromBase64url } from '../../bytes/base64url.ts';

// A saved mail (RFC 5322 and 2045), as far as finding a result in it goes.

const QUOTED_PRINTABLE = /content-transfer-encoding:[ \t]*quoted-printable/i;
/** A part's line that says how it is packed, at most some thirty lines of header, and what is packed. */
const BASE64 =
  /content-transfer-encoding:[ \t]*base64[^\n]{0,200}\n(?:[^\r\n]{1,1000}\r?\n){0,30}\r?\n([\w+/=\r\n]+)/gi;

/** The texts that lie packed in a mail, of its body and its attachments; none in what is no mail. */
export function mailParts(text: string): string[] {
  return [...text.matchAll(BASE64)].flatMap(([, packed = '']) => {
    const letters = packed
      .replaceAll(/[\s=]+/g, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    const bytes = fromBase64url(letters);
    return bytes ? [bytesToUtf8(bytes)] : [];
  });
}

/** A mail’s text with the line breaks taken back that its way of writing letters puts in. */
export function plainMail(text: string): string {
  return QUOTED_PRINTABLE.test(text) ? text.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=') : text;
}
