import { parseSync, Visitor } from 'rolldown/utils';

/** One `import(…)` in a script: where it stands, and the module it names if that is a plain string. */
export interface ImportExpression {
  readonly start: number;
  readonly end: number;
  readonly names: string | null;
}

/** Every `import(…)` of a script, in order. Read from the syntax tree: the same letters may stand in a string. */
export function importExpressions(code: string): ImportExpression[] {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script cannot be read: ${errors[0]?.message}`);
  const found: ImportExpression[] = [];
  new Visitor({
    ImportExpression({ start, end, source }) {
      const names = source.type === 'Literal' && typeof source.value === 'string' ? source.value : null;
      found.push({ start, end, names });
    },
  }).visit(program);
  return found.sort((a, b) => a.start - b.start);
}
