import type { AnnotatedText, Annotation, FormatFile, FormatWriting } from '../annotated.ts';
import { wholeText } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { type NamedText, namedTexts } from '../pointing/write.ts';

/** INCEpTION has this layer in every new project; `label` is its own feature. */
const LAYER = 'custom.Span';
const FEATURES = ['id', 'label', 'note'];
const SOFA = 1;
const DOCUMENT = 2;

/** Writes `NAME.json` for each text: one view, a layer `custom.Span` with id, label and note. Nothing is lost. */
export function writeUimaCas(texts: readonly AnnotatedText[]): FormatWriting {
  const findings = newFindings();
  const files = namedTexts(texts, findings).map((text): FormatFile => {
    const name = text.fileName.replace(/\.txt$/, '');
    return { name: `${name}.json`, content: `${JSON.stringify(casOf(text, name, findings), null, 2)}\n` };
  });
  return findings.writing(files);
}

function casOf({ text, lang, annotations }: NamedText, name: string, findings: Findings): unknown {
  const features = FEATURES.map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }]);
  const spans = annotations.map((one, index) => spanOf(one, index, name, findings));
  return {
    '%TYPES': {
      [LAYER]: { '%NAME': LAYER, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(features) },
    },
    '%FEATURE_STRUCTURES': [
      {
        '%ID': SOFA,
        '%TYPE': 'uima.cas.Sofa',
        sofaNum: 1,
        sofaID: '_InitialView',
        mimeType: 'text',
        sofaString: text,
      },
      {
        '%ID': DOCUMENT,
        '%TYPE': 'uima.tcas.DocumentAnnotation',
        '@sofa': SOFA,
        begin: 0,
        end: text.length,
        language: lang === '' ? 'x-unspecified' : lang,
      },
      ...spans,
    ],
    '%VIEWS': {
      _InitialView: { '%SOFA': SOFA, '%MEMBERS': [DOCUMENT, ...spans.map((span) => span['%ID'])] },
    },
  };
}

function spanOf(
  { id, label, note, start, end }: Annotation,
  index: number,
  name: string,
  findings: Findings,
) {
  const whole = (words: string) => wholeText(words, `${name}: ${id}`, findings);
  return {
    '%ID': DOCUMENT + 1 + index,
    '%TYPE': LAYER,
    '@sofa': SOFA,
    begin: start,
    end,
    id: whole(id),
    label: whole(label),
    ...(note === '' ? {} : { note: whole(note) }),
  };
}
