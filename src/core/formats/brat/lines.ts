// The lines of an .ann file, as the page “brat standoff format” of the project describes them: an id, a tab, then what
// depends on the id's first letter.

/** A text-bound annotation; several fragments are one discontinuous span. */
export interface BoundLine {
  readonly kind: 'bound';
  readonly id: string;
  readonly label: string;
  readonly fragments: readonly { readonly start: number; readonly end: number }[];
  /** The words it lies on as the file repeats them, fragments parted by spaces. */
  readonly words: string;
}

export interface NoteLine {
  readonly kind: 'note';
  readonly id: string;
  /** The id of what it is about. */
  readonly about: string;
  readonly note: string;
}

/** What we have no place for, under the code of its loss. */
export interface OtherLine {
  readonly kind: 'other';
  readonly code: 'event' | 'relation' | 'attribute' | 'normalisation' | 'comment-line';
  readonly id: string;
}

const BOUND = /^(T\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/s;
const NOTE = /^(#\S*)\t\S+ (\S+)(?:\t(.*))?$/s;
const OTHERS: readonly (readonly [OtherLine['code'], RegExp])[] = [
  ['event', /^(E\S*)\t\S+:\S+/],
  ['relation', /^(R\S*)\t\S+ \S+:\S+ \S+:\S+/],
  // “*” is an equivalence: a relation without a direction.
  ['relation', /^(\*)\t\S+ \S+/],
  ['attribute', /^([AM]\S*)\t\S+ \S+/],
  ['normalisation', /^(N\S*)\t\S+ \S+ \S+/],
  ['comment-line', /^(#)/],
];

/** What one line says, or `null` where it is none of the format. */
export function readLine(line: string): BoundLine | NoteLine | OtherLine | null {
  const bound = BOUND.exec(line);
  if (bound) {
    const [, id = '', label = '', ranges = '', words = ''] = bound;
    const fragments = ranges.split(';').map((range) => {
      const [start = Number.NaN, end = Number.NaN] = range.split(' ').map(Number);
      return { start, end };
    });
    return { kind: 'bound', id, label, fragments, words };
  }
  const note = NOTE.exec(line);
  if (note) return { kind: 'note', id: note[1] ?? '', about: note[2] ?? '', note: note[3] ?? '' };
  for (const [code, pattern] of OTHERS) {
    const id = pattern.exec(line)?.[1];
    if (id !== undefined) return { kind: 'other', code, id };
  }
  return null;
}

/** What no line of an .ann file can hold inside itself: tabs, and all that some program takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: file separators end lines in Python
const BREAKS = /[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/gu;

/** Text on one line, each character that would break it a space. */
export function onOneLine(text: string): string {
  return text.replace(BREAKS, ' ');
}
