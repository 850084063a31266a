import { isLanguageTag } from '../../article/languageTag.ts';
import { FAMILIES, type Family } from '../../taxonomy/technique.ts';
import { zipTexts } from '../../zip/zipTexts.ts';
import type { AnnotatedText, FormatWriting } from '../annotated.ts';
import { type Findings, newFindings } from '../findings.ts';
import { readLabel } from '../labels.ts';
import { type NamedText, namedTexts } from '../pointing/write.ts';
import { textField } from './textField.ts';
import type { H5pWords } from './words.ts';

const MAIN = 'H5P.MarkTheWords';

/**
 * What Mark the Words 1.11 needs, as its `library.json` says. A platform must have these very versions: the package
 * holds none, as they are not ours to hand on.
 */
const LIBRARIES = [
  [MAIN, 1, 11],
  ['H5P.Question', 1, 5],
  ['H5P.JoubelUI', 1, 3],
  ['H5P.Transition', 1, 0],
  ['H5P.FontIcons', 1, 0],
  ['FontAwesome', 4, 5],
] as const;

/**
 * Writes `NAME.h5p` for each text: H5P content of the type Mark the Words, in which every word that an annotation of one
 * of the families touches is an answer. It knows single words only, one kind of answer, and no explanations; what is
 * lost of that is told.
 */
export function writeH5p(
  texts: readonly AnnotatedText[],
  words: H5pWords,
  families: readonly Family[] = FAMILIES,
): FormatWriting {
  const findings = newFindings();
  const files = namedTexts(texts, findings).map((text) => {
    const name = text.fileName.replace(/\.txt$/, '');
    return { name: `${name}.h5p`, content: packageOf(text, name, words, families, findings) };
  });
  return findings.writing(files);
}

function packageOf(
  text: NamedText,
  name: string,
  words: H5pWords,
  families: readonly Family[],
  findings: Findings,
): Uint8Array {
  const asked = annotationsOf(text, name, families, findings);
  const field = textField(text.text, asked);
  for (const { start, end } of field.changed) {
    findings.loss('asterisk-changed', name, text.text.slice(start, end));
  }
  tellWords(asked, field.answers, name, findings);
  const language = isLanguageTag(text.lang) ? text.lang.toLowerCase() : 'und';
  const about = {
    title: name,
    language,
    mainLibrary: MAIN,
    embedTypes: ['iframe'],
    license: 'U',
    preloadedDependencies: LIBRARIES.map(([machineName, majorVersion, minorVersion]) => ({
      machineName,
      majorVersion,
      minorVersion,
    })),
  };
  const content = {
    media: { disableImageZooming: false },
    taskDescription: `<p>${words.task(families)}</p>`,
    textField: field.html,
    overallFeedback: [{ from: 0, to: 100 }],
    behaviour: {
      enableRetry: true,
      enableSolutionsButton: true,
      enableCheckButton: true,
      showScorePoints: true,
    },
    ...words.labels,
  };
  return zipTexts({
    'h5p.json': JSON.stringify(about),
    'content/content.json': JSON.stringify(content),
  });
}

/** The annotations that are asked for, in order; all others are lost, and of these what the content has no place for. */
function annotationsOf(
  { annotations }: NamedText,
  name: string,
  families: readonly Family[],
  findings: Findings,
): NamedText['annotations'] {
  const asked = annotations.filter(({ id, label }) => {
    const meaning = readLabel(label);
    const where = `${name}: ${id}`;
    if (meaning === null) findings.loss('unknown-label', where, label);
    else if (meaning.kind !== 'item') findings.loss('fair-or-contested', where);
    else if (!families.includes(meaning.family)) findings.loss('other-family', where, label);
    else return true;
    return false;
  });
  const notes = asked.filter(({ note }) => note !== '').length;
  if (asked.length > 0) findings.loss('labels-untold', name, `${asked.length}`);
  if (notes > 0) findings.loss('notes', name, `${notes}`);
  return asked.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Tells which annotations became several answers, other words than they had, or none. */
function tellWords(
  asked: NamedText['annotations'],
  answers: readonly { readonly start: number; readonly end: number }[],
  name: string,
  findings: Findings,
): void {
  let first = 0;
  for (const { id, label, start, end } of asked) {
    // Annotations come in order of their starts, so what lies before this one lies before the next ones too.
    while (first < answers.length && (answers[first]?.end ?? 0) <= start) first += 1;
    let last = first;
    while (last < answers.length && (answers[last]?.start ?? end) < end) last += 1;
    const where = `${name}: ${id}`;
    const [from, to] = [answers[first], answers[last - 1]];
    if (last === first || !from || !to) findings.loss('no-words', where, label);
    else if (last - first > 1) findings.loss('single-words', where, `${last - first}`);
    else if (from.start < start || to.end > end) findings.loss('span-changed', where, label);
  }
}
