import type { AnnotatedText, Annotation, FormatWriting } from '../annotated.ts';
import { wholeText } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { type NamedText, namedTexts, quoteSelector, textFile } from '../pointing/write.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Writes `annotations.jsonld`, an AnnotationPage, and a .txt of each text, which the annotations name as their source:
 * a position in code points and a quote with its surroundings, the label as a body that tags, the note as one that
 * comments. Nothing is lost but what no file can hold.
 */
export function writeWebAnnotation(texts: readonly AnnotatedText[]): FormatWriting {
  const findings = newFindings();
  const named = namedTexts(texts, findings);
  const items = named.flatMap((text) => text.annotations.map((one) => annotationOf(text, one, findings)));
  const page = { '@context': CONTEXT, id: 'annotations.jsonld', type: 'AnnotationPage', items };
  const content = `${JSON.stringify(page, null, 2)}\n`;
  return findings.writing([{ name: 'annotations.jsonld', content }, ...named.map(textFile)]);
}

function annotationOf(
  text: NamedText,
  { id, label, note, start, end }: Annotation,
  findings: Findings,
): unknown {
  const where = `${text.fileName}: ${id}`;
  const whole = (words: string) => wholeText(words, where, findings);
  return {
    id: `#${encodeURIComponent(whole(id))}`,
    type: 'Annotation',
    motivation: note === '' ? 'tagging' : 'commenting',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: whole(label) },
      ...(note === ''
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: whole(note) }]),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: encodeURIComponent(text.fileName),
        type: 'Text',
        format: 'text/plain',
        ...(text.lang === '' ? {} : { language: text.lang }),
      },
      selector: [
        {
          type: 'TextPositionSelector',
          start: text.offsets.toCodePoints(start),
          end: text.offsets.toCodePoints(end),
        },
        quoteSelector(text.text, { start, end }),
      ],
    },
  };
}
