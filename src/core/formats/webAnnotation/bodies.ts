import { isRecord } from '../../attempt/reading.ts';
import type { Findings } from '../findings.ts';
import { readLabel } from '../labels.ts';
import { field, listOf, shown, textOf } from '../pointing/json.ts';
import { typesOf } from './items.ts';

/** Purposes of a body that names what kind of thing it is. */
const NAMING = new Set(['tagging', 'classifying', 'identifying']);

/**
 * The label and the note of an annotation: a textual body whose purpose (or, without one, the annotation's motivation)
 * is tagging, classifying or identifying is a label, any other a note. Of several labels the first that we know counts.
 */
export function readBodies(
  annotation: Readonly<Record<string, unknown>>,
  where: string,
  findings: Findings,
): { label: string; note: string } {
  const motivation = listOf(field(annotation, 'motivation', 'oa:motivatedBy'));
  const labels: string[] = [];
  const notes = listOf(field(annotation, 'bodyValue')).flatMap((value) => textOf(value) ?? []);
  for (const [index, body] of listOf(field(annotation, 'body', 'oa:hasBody')).entries()) {
    const value = textOf(field(body, 'value', 'chars', 'rdf:value'));
    const purposes = listOf(field(body, 'purpose', 'oa:hasPurpose') ?? motivation);
    const names = purposes.some((purpose) => NAMING.has(shown(purpose).replace(/^oa:/, '')));
    const source = textOf(field(body, 'source', 'id', '@id') ?? (typeof body === 'string' ? body : null));
    if (value !== null && !typesOf(body).has('Choice')) (names ? labels : notes).push(value);
    else if (names && source !== null) labels.push(lastPart(source));
    else
      findings.loss(
        'body',
        `${where}.body[${index}]`,
        isRecord(body) ? shown(body) : (source ?? shown(body)),
      );
  }
  return { label: chosenLabel(labels, where, findings), note: notes.join('\n\n') };
}

/** Of several labels the first that we know, else the first; the others are lost. */
export function chosenLabel(labels: readonly string[], where: string, findings: Findings): string {
  const chosen = labels.find((label) => readLabel(label) !== null) ?? labels[0] ?? '';
  const at = labels.indexOf(chosen);
  for (const [index, label] of labels.entries()) if (index !== at) findings.loss('label', where, label);
  return chosen;
}

/** The name at the end of an address that classifies something. */
function lastPart(address: string): string {
  return (
    address
      .split(/[/#]/)
      .filter((part) => part !== '')
      .at(-1) ?? address
  );
}
