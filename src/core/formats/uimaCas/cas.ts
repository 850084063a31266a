import { isRecord } from '../../attempt/reading.ts';
import type { Findings } from '../findings.ts';
import { field, listOf, shown, textOf } from '../pointing/json.ts';

/** A feature structure: anything that a CAS holds. */
export interface Structure {
  readonly id: number;
  readonly type: string;
  readonly where: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A CAS as it stands in the JSON, before anything is made of it. */
export interface Cas {
  readonly structures: readonly Structure[];
  /** Ids of a view's members by the id of its Sofa; a Sofa without a view has all that points at it. */
  readonly members: ReadonlyMap<number, ReadonlySet<unknown>>;
  /** The type that each type extends, and its own features with their ranges. */
  readonly types: ReadonlyMap<string, CasType>;
}

export interface CasType {
  readonly extends: string;
  readonly features: ReadonlyMap<string, string>;
}

const STRUCTURES = '%FEATURE_STRUCTURES';

/** The parts of a CAS, or `null` with every problem: what is no CAS, structures without id or type, an id twice. */
export function readCas(json: unknown, file: string, findings: Findings): Cas | null {
  if (field(json, STRUCTURES) === undefined) {
    const old = ['_context', '_views', '_referenced_fss'].some((name) => field(json, name) !== undefined);
    if (old) findings.problem('old-uima-json', file, STRUCTURES, shown(json));
    else findings.problem('missing-field', file, STRUCTURES, shown(json));
    return null;
  }
  const structures = structuresOf(field(json, STRUCTURES), `${file}: ${STRUCTURES}`, findings);
  return { structures, members: membersOf(json), types: typesOf(json) };
}

/** Structures come as a list; a draft of the format had them as an object, by their ids. */
function structuresOf(value: unknown, where: string, findings: Findings): Structure[] {
  const entries: readonly (readonly [string, unknown])[] = isRecord(value)
    ? Object.entries(value).map(([id, one]) => [id, isRecord(one) ? { '%ID': Number(id), ...one } : one])
    : listOf(value).map((one, index) => [`${index}`, one]);
  const seen = new Set<number>();
  return entries.flatMap(([key, one]): Structure[] => {
    const place = `${where}[${key}]`;
    const id = field(one, '%ID');
    const type = textOf(field(one, '%TYPE'));
    if (!isRecord(one) || typeof id !== 'number' || !Number.isSafeInteger(id) || type === null) {
      findings.problem('missing-field', place, '{"%ID": 1, "%TYPE": …}', shown(one));
      return [];
    }
    if (seen.has(id)) findings.problem('duplicate-id', place, 'an id once', `${id}`);
    seen.add(id);
    return [{ id, type, where: `${where}: ${id}`, value: one }];
  });
}

function membersOf(json: unknown): Cas['members'] {
  const members = new Map<number, ReadonlySet<unknown>>();
  const views = field(json, '%VIEWS');
  for (const view of isRecord(views) ? Object.values(views) : []) {
    const [sofa, ids] = [field(view, '%SOFA'), field(view, '%MEMBERS')];
    if (typeof sofa === 'number' && Array.isArray(ids)) members.set(sofa, new Set(ids));
  }
  return members;
}

function typesOf(json: unknown): Cas['types'] {
  const types = field(json, '%TYPES');
  return new Map(
    (isRecord(types) ? Object.entries(types) : []).map(([name, type]): [string, CasType] => {
      const features = (isRecord(type) ? Object.entries(type) : []).filter(([one]) => !one.startsWith('%'));
      return [
        name,
        {
          extends: textOf(field(type, '%SUPER_TYPE')) ?? '',
          features: new Map(features.map(([one, given]) => [one, textOf(field(given, '%RANGE')) ?? ''])),
        },
      ];
    }),
  );
}

/** A type with the types that it extends, from itself upwards. A circle ends where it began. */
export function lineage(types: Cas['types'], type: string): ReadonlySet<string> {
  const line = new Set<string>();
  for (let at = type; at !== '' && !line.has(at); at = types.get(at)?.extends ?? '') line.add(at);
  return line;
}
