import type { FormatFile } from '../annotated.ts';
import { fileName } from '../files.ts';
import { fileText, withoutMark } from '../fileText.ts';
import type { Findings } from '../findings.ts';

/** One text of a file, before anything is known of it. */
export interface Line {
  readonly value: unknown;
  /** File and line, or file and place in its list. */
  readonly where: string;
  /** Of the line in the file, or of the entry in its list; from 1. */
  readonly number: number;
}

/** The entries of a file of JSONL, or of JSON (a list, or one object over several lines). Every bad line is a problem. */
export function readLines(file: FormatFile, findings: Findings): Line[] {
  const text = fileText(file, findings);
  if (text === null) return [];
  const name = fileName(file);
  const whole = parsed(withoutMark(text));
  if ('value' in whole) {
    if (!Array.isArray(whole.value)) return [{ value: whole.value, where: name, number: 1 }];
    return whole.value.map((value, index) => ({ value, where: `${name}[${index}]`, number: index + 1 }));
  }
  const lines = withoutMark(text).split(/\r\n|\n|\r/);
  const read = lines.flatMap((line, index): Line[] => {
    if (line.trim() === '') return [];
    const where = `${name}:${index + 1}`;
    const one = parsed(line);
    if ('value' in one) return [{ value: one.value, where, number: index + 1 }];
    findings.problem('not-json', where, '{"text": …, "label": …}', line);
    return [];
  });
  if (lines.every((line) => line.trim() === '')) findings.problem('no-files', name, '{"text": …}', '');
  return read;
}

function parsed(text: string): { readonly value: unknown } | { readonly trouble: true } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { trouble: true };
  }
}
