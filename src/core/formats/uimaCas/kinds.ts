import { isLinguistic } from '../layers/features.ts';
import { field } from '../pointing/json.ts';
import { type Cas, lineage, type Structure } from './cas.ts';

/** What a structure is here: a span, what is told of the text, or something that a quiz has no place for. */
export type Kind = 'span' | 'document' | 'metadata' | 'relation' | 'chain' | 'linguistic-layer' | 'structure';

const DOCUMENT = 'uima.tcas.DocumentAnnotation';
/** What INCEpTION keeps about a file: its name, the project, who annotated it. */
const METADATA = 'de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata';
const ARRAY = /^uima\.cas\.\w*(?:Array|List)$|\[\]$/;
const RELATION = ['Governor', 'Dependent'];

/**
 * Tells the kinds of structures; `null` for Sofas, and for arrays, which belong to what refers to them. Types are
 * looked at once, however many structures there are.
 */
export function kindsOf(types: Cas['types']): (structure: Structure) => Kind | null {
  const byType = new Map<string, Kind | null>();
  return ({ type, value }) => {
    const known = byType.get(type);
    const kind = known === undefined ? kindOfType(type, types) : known;
    byType.set(type, kind);
    if (kind !== 'structure') return kind;
    const has = (...names: readonly string[]) => names.some((name) => field(value, name) !== undefined);
    if (has(...RELATION.map((name) => `@${name}`))) return 'relation';
    if (has('@first', '@next', 'referenceType')) return 'chain';
    return has('@sofa') && has('begin', '^begin', 'end', '^end') ? 'span' : 'structure';
  };
}

/** What a type says of its structures; `structure` where only they can say more. */
function kindOfType(type: string, types: Cas['types']): Kind | null {
  if (type === 'uima.cas.Sofa' || ARRAY.test(type)) return null;
  if (type === METADATA) return 'metadata';
  const line = [...lineage(types, type)];
  if (line.includes(DOCUMENT)) return 'document';
  const features = new Set(line.flatMap((one) => [...(types.get(one)?.features.keys() ?? [])]));
  if (RELATION.every((name) => features.has(name))) return 'relation';
  if (features.has('referenceType')) return 'chain';
  return line.some(isLinguistic) ? 'linguistic-layer' : 'structure';
}
