import Papa from 'papaparse';

// Beside the core and not in it: the types of papaparse bring Node's along.

/** Signs that a spreadsheet takes for the beginning of a formula, plain or full-width, after white space too. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/;

/**
 * A table as CSV (RFC 4180, lines end in CRLF). A text that a spreadsheet would run as a formula gets an apostrophe
 * before it; numbers stay numbers.
 *
 * @param mark whether a byte order mark goes first, without which Excel takes UTF-8 for something else
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], { mark = true } = {}): string {
  const table = rows.map((row) => [...row]);
  const csv = Papa.unparse(table, { escapeFormulae: FORMULA, newline: '\r\n' });
  return `${mark ? '\uFEFF' : ''}${csv}\r\n`;
}

/** The rows of a CSV with commas, semicolons or tabs, or of a plain list of lines. An empty line is a row too. */
export function readCsv(text: string): string[][] {
  const delimiter = delimiterOf(text);
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data;
}

/** Tabs where there are any, as names hold none; else semicolons rather than commas, which stand in names. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  return ['\t', ';'].find((sign) => first.includes(sign)) ?? ',';
}
