import type { AnnotatedText, Annotation, Loss } from '../annotated.ts';
import { corpusLabel, readLabel } from '../labels.ts';

/**
 * A text as the corpus would label it: techniques under the labels of SemEval-2020 task 11, in which several of ours are
 * often one, and no fair passages and contested spans, which it does not know. A technique that the corpus has no label
 * for keeps its id; the scorers of the corpus refuse such rows, so they are told.
 */
export function withCorpusLabels(text: AnnotatedText): {
  readonly text: AnnotatedText;
  readonly losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const annotations = text.annotations.flatMap((annotation): Annotation[] => {
    const { id, label } = annotation;
    const where = `${text.name}: ${id}`;
    const meaning = readLabel(label);
    if (meaning && meaning.kind !== 'item') {
      losses.push({
        code: 'fair-or-contested',
        where,
        what: text.text.slice(annotation.start, annotation.end),
      });
      return [];
    }
    const corpus = corpusLabel(label);
    if (corpus === null) losses.push({ code: 'no-corpus-label', where, what: label });
    return [{ ...annotation, label: corpus ?? label }];
  });
  return { text: { ...text, annotations }, losses };
}
