import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { FieldPath, ProblemPlace } from './problem.ts';

type Position = Pick<ProblemPlace, 'line' | 'column'>;

/** A YAML text as plain values that remember where they stand. */
export interface YamlReading {
  /** `undefined` when the text is broken. */
  readonly value: unknown;
  readonly faults: readonly (Position & { readonly detail: string })[];
  /**
   * Where the value at this path stands, or the nearest thing above it that exists. `key` points at the
   * name of a field instead of at its value.
   */
  position(path: FieldPath, part?: 'key' | 'value'): Position;
}

/** Reads YAML 1.2. Never throws; `firstLine` is the line of the file that the text begins on. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    ...at(fault.pos[0]),
    detail: fault.message,
  }));
  let value: unknown;
  if (faults.length === 0) {
    try {
      value = document.toJS() ?? {};
    } catch (error) {
      // Aliases that would unfold without end.
      faults.push({
        line: firstLine,
        column: 1,
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return {
    value,
    faults,
    position(path, part = 'value') {
      const own = part === 'key' ? keyNode(document.contents, path) : undefined;
      const node = own ?? nodeAt(document.contents, path);
      return at(node?.range?.[0] ?? 0);
    },
  };
}

/** The deepest node on the way along a path. */
function nodeAt(root: Node | null, path: FieldPath): Node | null {
  let node = root;
  for (const step of path) {
    const next: unknown = node && 'get' in node ? (node as { get: Getter }).get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

type Getter = (step: string | number, keepScalar: true) => unknown;

function keyNode(root: Node | null, path: FieldPath): Node | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isPair(pair) && isNode(pair.key) ? pair.key : undefined;
}

/** The fields of a map; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
