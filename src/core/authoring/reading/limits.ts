// Beyond anything that somebody can type at the desk, or open there as a file: what was made can be read again. What is
// beyond was made to do harm.

/** Characters of a text. A file of five million bytes, every sign of it escaped, is shorter. */
export const LONGEST_TEXT = 20_000_000;
/** Entries of a list. */
export const LONGEST_LIST = 100_000;
