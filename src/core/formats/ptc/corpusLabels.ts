import type { AnnotatedText, Annotation, Loss } from '../annotated.ts';
import { corpusLabel, readLabel } from '../labels.ts';

/** A text changed to what the corpus knows, and what that cost. */
export interface ForCorpus {
  readonly text: AnnotatedText;
  readonly losses: readonly Loss[];
}

/** A text without fair passages and contested spans, which the corpus does not know. */
export function onlyItems(text: AnnotatedText): ForCorpus {
  const losses: Loss[] = [];
  const annotations = text.annotations.filter(({ id, label, start, end }) => {
    const kind = readLabel(label)?.kind;
    if (kind !== 'fair' && kind !== 'contested') return true;
    losses.push({
      code: 'fair-or-contested',
      where: `${text.name}: ${id}`,
      what: text.text.slice(start, end),
    });
    return false;
  });
  return { text: { ...text, annotations }, losses };
}

/**
 * The same with techniques under the labels of SemEval-2020 task 11, in which several of ours are often one. A technique
 * that the corpus has no label for keeps its id; the scorers of the corpus refuse such rows, so they are told.
 */
export function withCorpusLabels(text: AnnotatedText): ForCorpus {
  const items = onlyItems(text);
  const losses = [...items.losses];
  const annotations = items.text.annotations.map((annotation): Annotation => {
    const label = corpusLabel(annotation.label);
    if (label !== null) return { ...annotation, label };
    losses.push({ code: 'no-corpus-label', where: `${text.name}: ${annotation.id}`, what: annotation.label });
    return annotation;
  });
  return { text: { ...text, annotations }, losses };
}
