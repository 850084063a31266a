import { Composer, type CST, type Document, LineCounter, Parser } from 'yaml';
import type { YamlFault } from './problem.ts';

/** Maps and lists in each other; a key needs five. */
const MAX_DEPTH = 32;

interface Composed {
  /** Absent when the text cannot be composed at all. */
  readonly document?: Document;
  readonly lines: LineCounter;
  readonly faults: readonly (YamlFault & { readonly offset: number })[];
}

/**
 * YAML as a tree of nodes. Depth is looked at before the tree is made, which is done by recursion; whether
 * a field stands twice in a map is left to the caller, who can tell it in one pass.
 */
export function composeYaml(text: string): Composed {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tokens.map(tooDeep).find((offset) => offset !== null) ?? null;
  if (deep !== null) {
    return { lines, faults: [{ code: 'too-deep', offset: deep, deepest: MAX_DEPTH }] };
  }
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const [document, second] = composer.compose(tokens, true, text.length);
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])].map((fault) => ({
    code: 'broken-yaml' as const,
    offset: fault.pos[0],
    detail: fault.message,
  }));
  const more = second ? [{ code: 'several-documents' as const, offset: second.range[0] }] : [];
  return { ...(document ? { document } : {}), lines, faults: [...faults, ...more] };
}

/** Where something stands deeper than may be, or `null`. */
function tooDeep(root: CST.Token): number | null {
  const stack: { token: CST.Token | null | undefined; depth: number }[] = [{ token: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { token, depth } = top;
    if (!token) continue;
    if (depth > MAX_DEPTH) return token.offset;
    if (token.type === 'document') stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      for (const part of [item.key, item.value]) stack.push({ token: part, depth: depth + 1 });
    }
  }
  return null;
}
