/** Widths at which people and mail programs wrap. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
const MOST = 0.6;
/** Below this many lines, length and ending say nothing. */
const MIN_LINES = 2;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/u;
const ENDS_HYPHENATED = /\p{L}-$/u;

/**
 * Whether a text is wrapped inside its paragraphs, decided for the text as a whole: most lines that have another
 * below them in their group (lines between blank lines) are about as long as a wrapped line is, and do not end a sentence.
 */
export function isHardWrapped(groups: readonly (readonly string[])[]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < MIN_LINES) return false;
  const wrapped = inner.filter(
    (line) => line.length >= MIN_WIDTH && line.length <= MAX_WIDTH && !ENDS_SENTENCE.test(line),
  );
  return wrapped.length >= MOST * inner.length;
}

/** The lines of one paragraph as one. A compound broken after its hyphen is put together again. */
export function unwrap(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index === lines.length - 1 || ENDS_HYPHENATED.test(line) ? line : `${line} `))
    .join('');
}
