import { isRecord } from '../../attempt/reading.ts';
import type { FormatFile } from '../annotated.ts';
import { fileText, withoutMark } from '../fileText.ts';
import type { Findings } from '../findings.ts';

/** The value of a JSON file, or `undefined` with a problem. */
export function readJsonFile(file: FormatFile, findings: Findings): unknown {
  const text = fileText(file, findings);
  if (text === null) return undefined;
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    findings.problem('not-json', file.name, 'JSON', error instanceof Error ? error.message : '');
    return undefined;
  }
}

/** A field of an object of somebody else's JSON: its own, never one that every object has. */
export function field(value: unknown, ...names: readonly string[]): unknown {
  if (!isRecord(value)) return undefined;
  const name = names.find((one) => Object.hasOwn(value, one));
  return name === undefined ? undefined : value[name];
}

/** JSON-LD writes one value where there is one and a list where there are several. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What stands somewhere, short enough to be shown. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.length}]`;
  return isRecord(value) ? `{${Object.keys(value).slice(0, 5).join(', ')}}` : String(value);
}
