import { encode } from 'uqr';

/** A QR code to be drawn: its side in modules, quiet zone included, and the dark ones as the data of an SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Four modules of white around it, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;
/** Beyond so many modules a side a telephone must come close, or the code be printed large. */
const DENSE = 100;

/** The QR code of a text with error correction M, or `null` where the text is too long for one (2,331 bytes). */
export function qrCode(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}

/** Whether a code is so dense that it should be shown large. */
export function isDense({ size }: QrCode): boolean {
  return size > DENSE;
}

/** Each run of dark modules as one rectangle: single squares would show seams between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let start = 0; start < row.length; start++) {
    if (!row[start]) continue;
    let end = start;
    while (row[end]) end++;
    path += `M${start} ${y}h${end - start}v1h-${end - start}z`;
    start = end;
  }
  return path;
}
