const MAX_DEPTH = 24;
/** The block quote and list markers a line begins with, and the first of them as many as are read. */
const MARKER = '[ \\t]{0,3}(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])';
const TOO_DEEP = new RegExp(`^((?:${MARKER}){${MAX_DEPTH}})(?:${MARKER})+`, 'gmu');

/**
 * Leaves out the markers of quotes and lists nested deeper than anybody writes: the time to read them grows with
 * the square of their number. The words stay.
 */
export function limitNesting(markdown: string): string {
  return markdown.replace(TOO_DEEP, '$1');
}
