import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from './problem.ts';

type Fields = ReadonlyMap<string, Pair<unknown, unknown>>;

/** What stands where in a document. Offsets are those of the text it was composed of. */
export interface Contents {
  readonly fields: ReadonlyMap<YAMLMap, Fields>;
  /** Field names that stand in a map already, by offset. */
  readonly repeated: readonly {
    readonly offset: number;
    readonly firstOffset: number;
    readonly key: string;
  }[];
  readonly firstAlias: number;
}

/** Looks at every node once: to search a map for each field anew takes the square of the time. */
export function indexOf(document: Document): Contents {
  const fields = new Map<YAMLMap, Fields>();
  const repeated: { offset: number; firstOffset: number; key: string }[] = [];
  let firstAlias = Number.POSITIVE_INFINITY;
  const stack: unknown[] = [document.contents];
  while (stack.length > 0) {
    const node = stack.pop();
    if (isAlias(node)) firstAlias = Math.min(firstAlias, startOf(node));
    else if (isSeq(node)) for (const item of node.items) stack.push(item);
    else if (isMap(node)) {
      const own = new Map<string, Pair<unknown, unknown>>();
      fields.set(node, own);
      for (const pair of node.items) {
        stack.push(pair.key, pair.value);
        if (!isScalar(pair.key)) continue;
        const key = String(pair.key.value);
        const first = own.get(key);
        if (first === undefined) own.set(key, pair);
        else repeated.push({ key, offset: startOf(pair.key), firstOffset: startOf(first.key) });
      }
    }
  }
  return { fields, repeated, firstAlias: Number.isFinite(firstAlias) ? firstAlias : 0 };
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** The offset of the deepest node on the way along a path, or of the name of its last field. */
export function offsetOf(
  { fields }: Contents,
  root: Node | null,
  path: FieldPath,
  part: 'key' | 'value',
): number {
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? fields.get(node)?.get(String(step)) : undefined;
    if (pair && part === 'key' && index === path.length - 1) return startOf(pair.key);
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (next === undefined || next === null) break;
    node = next;
  }
  return startOf(node);
}
