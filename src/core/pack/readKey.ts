import type { Selector } from '../anchoring/selector.ts';
import { KEY_FIELDS, type Key, keySchema, selectorSchema } from './keySchema.ts';
import type { KeySection } from './located.ts';
import type { PackFile } from './pack.ts';
import type { FieldPath, PackProblem } from './problem.ts';
import { readFile } from './readFile.ts';
import { fieldsOf, readYaml, type YamlReading } from './readYaml.ts';
import { checkSchema } from './schemaProblems.ts';

/** One entry of a key as it stands in the file, right or wrong, so that one fault does not hide the next. */
export interface KeyEntry {
  readonly section: KeySection;
  readonly path: FieldPath;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Only when the entry's `at` is sound. */
  readonly selector?: Selector | undefined;
}

export interface KeyReading {
  /** Only when the file fits the schema. */
  readonly key?: Key | undefined;
  readonly draft: boolean;
  readonly entries: readonly KeyEntry[];
  /** The questions for the class as they stand. */
  readonly discuss: readonly unknown[];
  readonly position: YamlReading['position'];
  readonly problems: readonly PackProblem[];
}

const NOTHING = { draft: false, entries: [], discuss: [] };

const SECTIONS = ['items', 'fair', 'contested'] as const;

/** Reads `key.yaml` as far as it can be read. */
export function readKey(file: PackFile): KeyReading {
  const top = () => ({ line: 1, column: 1 });
  const content = readFile(file);
  if (typeof content !== 'string') return { ...NOTHING, position: top, problems: [content] };
  const yaml = readYaml(content);
  const faults = yaml.faults.map((fault): PackProblem => ({ file: file.path, ...fault }));
  if (faults.length > 0) return { ...NOTHING, position: top, problems: faults };

  const { data, problems } = checkSchema(keySchema, file.path, yaml, KEY_FIELDS);
  const raw = fieldsOf(yaml.value);
  const { draft: isDraft, items, discuss } = raw;
  const draft = isDraft === true;
  const isMap = !problems.some((problem) => 'path' in problem && problem.path.length === 0);
  const noItems = isMap && !draft && items === undefined;
  const missing: PackProblem = {
    file: file.path,
    line: 1,
    column: 1,
    code: 'missing-field',
    path: ['items'],
  };
  return {
    key: noItems ? undefined : data,
    draft,
    entries: SECTIONS.flatMap((section) => entriesOf(section, raw[section])),
    discuss: Array.isArray(discuss) ? discuss : [],
    position: yaml.position,
    problems: noItems ? [...problems, missing] : problems,
  };
}

function entriesOf(section: KeySection, list: unknown): KeyEntry[] {
  if (!Array.isArray(list)) return [];
  return list.map((fields: unknown, index): KeyEntry => {
    const { id, at } = fieldsOf(fields);
    return {
      section,
      path: [section, index],
      id: typeof id === 'string' ? id : '',
      fields: fieldsOf(fields),
      selector: selectorSchema.safeParse(at).data,
    };
  });
}
