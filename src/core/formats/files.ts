import type { AnnotatedText, FormatFile } from './annotated.ts';
import type { Findings } from './findings.ts';

// Formats that keep annotations apart from the text they belong to take it from a file whose name ends in .txt.

/** A file's name without folders, as people see it. */
export function fileName({ name }: FormatFile): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** A file's name, with its folders, without its last ending. */
export function stem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 ? name.slice(0, dot) : name;
}

/** Whether a file is the text that annotations of other files belong to. */
export function isTextFile({ name }: FormatFile): boolean {
  return /\.txt$/i.test(name);
}

const LONGEST_NAME = 100;

/**
 * A name for each text that a file can have anywhere: letters, digits, dots, hyphens and underscores, each name once.
 * A name that had to change is a loss.
 */
export function fileNames(texts: readonly AnnotatedText[], findings: Findings): string[] {
  const taken = new Set<string>();
  return texts.map(({ name }, index) => {
    // Cut first: a pattern for the end of a name takes the square of its length.
    const plain = name
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, LONGEST_NAME)
      .replace(/[.-]+$/, '');
    let free = plain === '' ? `text-${index + 1}` : plain;
    // What differs in case alone is one name on many disks.
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain}-${count}`;
    taken.add(free.toLowerCase());
    if (free !== name) findings.loss('name-changed', free, name);
    return free;
  });
}

/** Text that a file of UTF-8 can hold: each torn half of a surrogate pair becomes a replacement character, a loss. */
export function wholeText(text: string, where: string, findings: Findings): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (whole !== text) findings.loss('torn-character', where);
  return whole;
}
