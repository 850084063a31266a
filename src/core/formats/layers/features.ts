import type { Findings } from '../findings.ts';
import { readLabel } from '../labels.ts';

// UIMA and WebAnno have layers of annotations with any number of named features; ours have a label and a note.

/** A feature that holds words. */
export interface Feature {
  readonly name: string;
  readonly value: string;
}

const NOTES = ['note', 'notes', 'comment', 'comments', 'why', 'explanation', 'description', 'remark'];
const LABELS = ['label', 'technique', 'value', 'category', 'class', 'tag', 'type', 'kind', 'name'];

/**
 * The label and the note among the features of an annotation. The label is the first value that is known here, else
 * that of a feature with a usual name, else the first; the note is a feature with a usual name. The others are lost.
 */
export function labelAndNote(
  features: readonly Feature[],
  where: string,
  findings: Findings,
): { readonly label: string; readonly note: string } {
  const isNote = ({ name }: Feature) => NOTES.includes(name.toLowerCase());
  const note = features.find(isNote);
  const candidates = features.filter((feature) => !isNote(feature));
  const usual = LABELS.flatMap(
    (name) => candidates.find((feature) => feature.name.toLowerCase() === name) ?? [],
  );
  const ordered = [...usual, ...candidates];
  const label = ordered.find(({ value }) => readLabel(value)) ?? ordered[0];
  for (const feature of features) {
    if (feature === label || feature === note) continue;
    findings.loss('feature', where, `${feature.name}: ${feature.value}`);
  }
  return { label: label?.value ?? '', note: note?.value ?? '' };
}

/** The last part of a layer's name, as `Slogan` of `webanno.custom.Slogan`; empty for layers that say nothing. */
export function layerLabel(layer: string): string {
  const name = layer.slice(layer.lastIndexOf('.') + 1);
  return /^(?:Annotation|(?:Custom|Simple)?Span)$/.test(name) ? '' : name;
}

const LINGUISTIC = 'de.tudarmstadt.ukp.dkpro.core.api.';
const NAMED_ENTITIES = 'de.tudarmstadt.ukp.dkpro.core.api.ner.';

/** Whether a layer is DKPro Core's own analysis of language (sentences, parts of speech, syntax): no marks of readers. */
export function isLinguistic(layer: string): boolean {
  return layer.startsWith(LINGUISTIC) && !layer.startsWith(NAMED_ENTITIES);
}
