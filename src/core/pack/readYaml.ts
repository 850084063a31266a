import type { Document } from 'yaml';
import { composeYaml } from './composeYaml.ts';
import type { FieldPath, ProblemPlace, YamlFault } from './problem.ts';
import { indexOf, offsetOf } from './yamlIndex.ts';

type Position = Pick<ProblemPlace, 'line' | 'column'>;

/** A YAML text as plain values that remember where they stand. */
export interface YamlReading {
  /** `undefined` when the text is broken. */
  readonly value: unknown;
  readonly faults: readonly (Position & YamlFault)[];
  /**
   * Where the value at this path stands, or the nearest thing above it that exists. `key` points at the
   * name of a field instead of at its value.
   */
  position(path: FieldPath, part?: 'key' | 'value'): Position;
}

type Place = (offset: number) => Position;

/** Reads YAML 1.2. Never throws; `firstLine` is the line of the file that the text begins on. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const { document, lines, faults: broken } = composeYaml(text);
  const at: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = broken.map(({ offset, ...fault }) => ({ ...at(offset), ...fault }));
  if (!document || faults.length > 0) return { value: undefined, faults, position: () => at(0) };
  const contents = indexOf(document);
  const repeated = contents.repeated.map(({ offset, firstOffset, key }) => ({
    ...at(offset),
    code: 'field-twice' as const,
    field: key,
    firstLine: at(firstOffset).line,
  }));
  const value = repeated.length === 0 ? plainValue(document, at(contents.firstAlias)) : { faults: repeated };
  return {
    value: 'faults' in value ? undefined : value.value,
    faults: 'faults' in value ? value.faults : [],
    position: (path, part = 'value') => at(offsetOf(contents, document.contents, path, part)),
  };
}

function plainValue(document: Document, alias: Position): { value: unknown } | Pick<YamlReading, 'faults'> {
  try {
    return { value: document.toJS() ?? {} };
  } catch (error) {
    // What `yaml` throws for aliases that would unfold to too much, and for those that it follows too deep.
    if (error instanceof ReferenceError || error instanceof RangeError) {
      return { faults: [{ ...alias, code: 'endless-aliases' }] };
    }
    return { faults: [{ ...alias, code: 'broken-yaml', detail: String(error) }] };
  }
}

/** The fields of a map; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
