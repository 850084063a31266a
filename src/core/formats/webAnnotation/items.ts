import { isRecord } from '../../attempt/reading.ts';
import type { Findings } from '../findings.ts';
import { field, listOf, shown } from '../pointing/json.ts';

/** An annotation as it stands in its file. */
export interface RawAnnotation {
  readonly value: Readonly<Record<string, unknown>>;
  readonly where: string;
}

/** Pages within pages deeper than this are nobody's. */
const DEEPEST = 6;

/**
 * The annotations of a JSON-LD document: one, a list, an AnnotationPage, an AnnotationCollection with the pages that it
 * holds, or a `@graph` of these. A page that is only named is a loss: it stands elsewhere.
 */
export function annotationsIn(value: unknown, where: string, findings: Findings, depth = 0): RawAnnotation[] {
  if (depth > DEEPEST) {
    findings.problem('too-deep', where, `${DEEPEST}`, shown(value));
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => annotationsIn(one, `${where}[${index}]`, findings, depth + 1));
  }
  if (!isRecord(value)) {
    if (typeof value === 'string' && depth > 0) findings.loss('page-elsewhere', where, value);
    else findings.problem('not-an-annotation', where, '"type": "Annotation"', shown(value));
    return [];
  }
  const types = typesOf(value);
  if (types.has('Annotation') || field(value, 'target', 'oa:hasTarget') !== undefined)
    return [{ value, where }];
  const parts = ['items', 'first', 'next', '@graph'].filter((name) => field(value, name) !== undefined);
  if (parts.length === 0 && !types.has('AnnotationPage') && !types.has('AnnotationCollection')) {
    findings.problem('not-an-annotation', where, '"type": "Annotation"', shown(value));
  }
  return parts.flatMap((name) => annotationsIn(field(value, name), `${where}.${name}`, findings, depth + 1));
}

/** The types of an object, without the prefix of the vocabulary. */
export function typesOf(value: unknown): ReadonlySet<string> {
  return new Set(listOf(field(value, 'type', '@type')).map((type) => shown(type).replace(/^(?:oa|as):/, '')));
}
