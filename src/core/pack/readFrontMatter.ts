import { splitFrontMatter } from './frontMatter.ts';
import { FRONT_MATTER_FIELDS, type FrontMatter, frontMatterSchema } from './frontMatterSchema.ts';
import type { PackFile } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { readFile } from './readFile.ts';
import { fieldsOf, readYaml } from './readYaml.ts';
import { checkSchema } from './schemaProblems.ts';

export interface FrontMatterReading {
  /** Only when nothing is wrong with it. */
  readonly meta?: FrontMatter | undefined;
  /** The values as they stand, right or wrong. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** `undefined` when the file could not be read or cut. */
  readonly body?: string;
  readonly problems: readonly PackProblem[];
}

/** Reads `article.md` as far as it can be read. A draft may leave out what nobody knows yet. */
export function readFrontMatter(file: PackFile, draft: boolean): FrontMatterReading {
  const content = readFile(file);
  if (typeof content !== 'string') return { raw: {}, problems: [content] };
  const split = splitFrontMatter(content);
  if (typeof split === 'string') {
    return { raw: {}, problems: [{ file: file.path, line: 1, column: 1, code: split }] };
  }
  const yaml = readYaml(split.yaml, split.yamlLine);
  const faults = yaml.faults.map((fault): PackProblem => ({ file: file.path, ...fault }));
  if (faults.length > 0) return { raw: {}, body: split.body, problems: faults };
  const { data, problems } = checkSchema(frontMatterSchema, file.path, yaml, FRONT_MATTER_FIELDS);
  const raw = fieldsOf(yaml.value);
  const isMap = !problems.some((problem) => 'path' in problem && problem.path.length === 0);
  const more = (isMap ? frontMatterChecks(raw, draft) : []).map(
    (detail): PackProblem => ({
      file: file.path,
      ...yaml.position(detail.path, detail.code === 'only-for-bring' ? 'key' : 'value'),
      ...detail,
    }),
  );
  const all = [...problems, ...more];
  return { meta: all.length === 0 ? data : undefined, raw, body: split.body, problems: all };
}

type EditionProblem =
  | { readonly code: 'missing-field'; readonly path: [string]; readonly because: 'bring' | 'published' }
  | { readonly code: 'only-for-bring'; readonly path: [string] };

/** What an edition and a state of work need or forbid. */
function frontMatterChecks(raw: Readonly<Record<string, unknown>>, draft: boolean): EditionProblem[] {
  const found: EditionProblem[] = [];
  const { edition, published } = raw;
  for (const field of ['fingerprint', 'words']) {
    const there = raw[field] !== undefined;
    if (edition === 'bring' && !there) {
      found.push({ code: 'missing-field', path: [field], because: 'bring' });
    }
    if ((edition === 'full' || edition === 'excerpts') && there) {
      found.push({ code: 'only-for-bring', path: [field] });
    }
  }
  if (!draft && published === undefined) {
    found.push({ code: 'missing-field', path: ['published'], because: 'published' });
  }
  return found;
}
