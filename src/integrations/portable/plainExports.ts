import { parseSync, Visitor } from 'rolldown/utils';

/** How the bundler exports: by a getter, as what is exported might be given another value. */
const BY_GETTER =
  /Object\.defineProperty\(exports,(?:"([\w$]+)"|`([\w$]+)`),\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;

/**
 * A chunk whose functions are exported as plain properties. A getter is asked at every call from another chunk, and in
 * a loop that calls little else (scrypt's) that made a passcode take ten times as long. Other exports stay as they are: a
 * function is there from the start and, unless the chunk assigns to its name, for good.
 */
export function plainExports(code: string): string {
  if (!code.includes('Object.defineProperty(exports,')) return code;
  const lasting = lastingFunctions(code);
  return code.replaceAll(BY_GETTER, (getter, quoted?: string, ticked?: string, name = '') =>
    lasting.has(name) ? `exports.${quoted ?? ticked}=${name}` : getter,
  );
}

/** The names of functions declared at the top of a script that nothing in it gives another value. */
function lastingFunctions(code: string): ReadonlySet<string> {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script cannot be read: ${errors[0]?.message}`);
  const names = new Set(
    program.body.flatMap((node) => (node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [])),
  );
  // Whatever has the name: a scope of its own is not looked for.
  const isAssigned = (node: { readonly type: string; readonly name?: unknown }) => {
    if (node.type === 'Identifier' && typeof node.name === 'string') names.delete(node.name);
  };
  new Visitor({
    AssignmentExpression: ({ left }) => isAssigned(left),
    UpdateExpression: ({ argument }) => isAssigned(argument),
  }).visit(program);
  return names;
}
