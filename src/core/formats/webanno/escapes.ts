// WebAnno TSV escapes texts and values of features each in its own way. A backslash before any other character is one.

const NAMED: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' };
const RESERVED = '[]|_;*';

/** How the texts of a file are escaped: as the version says, or with the reserved characters of values too. */
export interface TextEscapes {
  /** Versions up to 3.1 write characters as `\u00e9` too, and escape quotation marks, as Java does. */
  readonly unicode: boolean;
  readonly reserved: boolean;
}

/** One line of text: control characters and backslashes are escaped. */
export function escapeText(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what the format escapes.
  return line.replace(/[\\\t\n\f\r\b]|[\u0000-\u0007\u000E-\u001F]/g, escaped);
}

export function unescapeText(line: string, { unicode, reserved }: TextEscapes): string {
  return line.replace(/\\(u[\dA-Fa-f]{4}|->|.)/gs, (whole: string, found: string) => {
    if (found.length > 2) return unicode ? String.fromCharCode(Number.parseInt(found.slice(1), 16)) : whole;
    if (found === '->') return reserved ? found : whole;
    const stands =
      found === '\\' ||
      found < ' ' ||
      (reserved && RESERVED.includes(found)) ||
      (unicode && (found === '"' || found === "'"));
    return NAMED[found] ?? (stands ? found : whole);
  });
}

/** The value of a feature. WebAnno leaves a carriage return as it is, where it ends a line: here it is escaped too. */
export function escapeValue(value: string): string {
  return value.replace(/->|[\\[\]|_;*\t\n\r]/g, (found) => (found === '->' ? '\\->' : escaped(found)));
}

export function unescapeValue(value: string): string {
  return value.replace(/\\(->|.)/gs, (whole: string, found: string) => {
    if (found === '->' || found === '\\' || RESERVED.includes(found)) return found;
    return found === 't' || found === 'n' || found === 'r' ? (NAMED[found] ?? whole) : whole;
  });
}

function escaped(character: string): string {
  const name = Object.entries(NAMED).find(([, one]) => one === character)?.[0];
  return `\\${name ?? character}`;
}

/** What stands between separators; one after a backslash separates nothing. */
export function splitStack(cell: string, separator: '|' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') at += 1;
    else if (cell[at] === separator) {
      parts.push(cell.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, cell.slice(start)];
}

/** A value, still escaped, and the number in brackets after it that tells annotations apart; `null` without one. */
export function cutId(part: string): { readonly value: string; readonly id: string | null } {
  const found = /\[(\d+)\]$/.exec(part);
  if (!found) return { value: part, id: null };
  const before = part.slice(0, found.index);
  let backslashes = 0;
  while (before[before.length - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1
    ? { value: part, id: null }
    : { value: before, id: String(Number(found[1] ?? 0)) };
}
