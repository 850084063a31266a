import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { FieldPath, PackProblem, ProblemDetail, ValueKind } from './problem.ts';
import type { YamlReading } from './readYaml.ts';
import type { RuleCode } from './rules.ts';

/**
 * Checks a YAML reading against a schema and reports every issue at the line it stands on.
 *
 * @param fields every field name of the schema, to guess what a misspelt one was meant to be
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  yaml: YamlReading,
  fields: readonly string[],
): { data?: z.output<Schema>; problems: PackProblem[] } {
  const outcome = schema.safeParse(yaml.value);
  if (outcome.success) return { data: outcome.data, problems: [] };
  const found = withoutEchoes(outcome.error.issues.flatMap((issue) => details(issue, yaml.value, fields)));
  const problems = found.map((detail): PackProblem => {
    const part = detail.code === 'unknown-field' ? 'key' : 'value';
    return { file, ...yaml.position(detail.path, part), ...detail };
  });
  return { problems };
}

type FieldDetail = ProblemDetail & { path: FieldPath };

/** A misspelt field is one mistake: what is missing because of it is not told a second time. */
function withoutEchoes(found: readonly FieldDetail[]): FieldDetail[] {
  const misspelt = new Set<string>();
  const spoilt = new Set<string>();
  for (const detail of found) {
    if (detail.code !== 'unknown-field' || detail.nearest === null) continue;
    const owner = detail.path.slice(0, -1);
    misspelt.add(JSON.stringify([...owner, detail.nearest]));
    spoilt.add(JSON.stringify(owner));
  }
  return found.filter(({ code, path }) => {
    if (code === 'missing-field') return !misspelt.has(JSON.stringify(path));
    return code !== 'incomplete-selector' || !spoilt.has(JSON.stringify(path));
  });
}

type Issue = z.core.$ZodIssue;

function details(issue: Issue, root: unknown, fields: readonly string[]): FieldDetail[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      path: [...path, key],
      nearest: nearest(key, fields),
    }));
  }
  const found = valueAt(root, path);
  if (found === undefined) return [{ code: 'missing-field', path }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ code: 'wrong-type', path, expected: KINDS[issue.expected] ?? 'text', found }];
    case 'invalid_value':
      return [{ code: 'not-one-of', path, options: issue.values.filter(isOption), found }];
    case 'too_small':
      return [{ code: 'too-small', path, minimum: Number(issue.minimum), found }];
    case 'too_big':
      return [{ code: 'too-big', path, maximum: Number(issue.maximum), found }];
    case 'invalid_union':
      // The one union of the schemas: a date, which YAML may read as a number.
      return typeof found === 'number'
        ? [{ code: 'bad-date', path, found: String(found) }]
        : [{ code: 'wrong-type', path, expected: 'text', found }];
    case 'custom':
      // Rules name their own code: see rules.ts and keySchema.ts.
      return [{ code: (issue.params as { code: RuleCode }).code, path, found: String(found) }];
    default:
      return [{ code: 'wrong-type', path, expected: 'text', found }];
  }
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

function isOption(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}
