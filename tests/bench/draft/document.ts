import { type Table, toMarkdown } from '../table.ts';

const BEGIN = '<!-- npm run bench:draft -- --write: begin -->';
const END = '<!-- npm run bench:draft -- --write: end -->';

/** The document with these tables between its two marks. Throws where the marks are not there once each, in order. */
export function withTables(document: string, tables: readonly Table[]): string {
  const [before, rest, ...more] = document.split(BEGIN);
  const [, after, ...evenMore] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length + evenMore.length > 0) {
    throw new Error(`The document needs the lines ${BEGIN} and ${END}, once each and in this order.`);
  }
  return `${before}${BEGIN}\n\n${tables.map(toMarkdown).join('\n')}\n${END}${after}`;
}
