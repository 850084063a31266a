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

/** What a platform shows of a text beside it; empty where nobody says. */
export interface H5pAbout {
  readonly title: string;
  readonly author: string;
  readonly url: string;
  /** Why it may be used, in words. */
  readonly rights: string;
}

export interface H5pChoice {
  /** Whose items are answers; all of them unless it says so. */
  readonly families?: readonly Family[];
  /** Of the text, where there is one alone. */
  readonly about?: H5pAbout;
}

/**
 * Writes `NAME.h5p` for each text: H5P content of the type Mark the Words, in which every word that an annotation of one
 * of the families touches is an answer. It knows single words only, one kind of answer, and no explanations; what is
 * lost of that is told.
 */
export function writeH5p(
  texts: readonly AnnotatedText[],
  words: H5pWords,
  { families = FAMILIES, about }: H5pChoice = {},
): FormatWriting {
  const findings = newFindings();
  const files = namedTexts(texts, findings).map((text) => {
    const name = text.fileName.replace(/\.txt$/, '');
    const told = aboutOf(about ?? { title: name, author: '', url: '', rights: '' }, text.lang);
    const content = contentOf(text, name, words, families, findings);
    return {
      name: `${name}.h5p`,
      content: zipTexts({
        'h5p.json': JSON.stringify(told),
        'content/content.json': JSON.stringify(content),
      }),
    };
  });
  return findings.writing(files);
}

/** The package's `h5p.json`. Platforms check its fields, and refuse a package in which one is not as they expect. */
function aboutOf({ title, author, url, rights }: H5pAbout, lang: string): unknown {
  const oneLine = (words: string, longest: number) => words.replace(/\s+/g, ' ').trim().slice(0, longest);
  const isTag = (tag: string) => /^[A-Za-z][-A-Za-z]{0,9}$/.test(tag);
  return {
    title: oneLine(title, 255) || 'Mark the Words',
    language: [lang, lang.split('-')[0] ?? ''].find(isTag) ?? 'und',
    mainLibrary: MAIN,
    embedTypes: ['iframe'],
    license: 'U',
    ...(oneLine(rights, 5000) === '' ? {} : { licenseExtras: oneLine(rights, 5000) }),
    ...(oneLine(author, 255) === '' ? {} : { authors: [{ name: oneLine(author, 255), role: 'Author' }] }),
    ...(/^https?:\/\/.+$/.test(url) ? { source: url } : {}),
    preloadedDependencies: LIBRARIES.map(([machineName, majorVersion, minorVersion]) => ({
      machineName,
      majorVersion,
      minorVersion,
    })),
  };
}

/** The package's `content.json`. */
function contentOf(
  text: NamedText,
  name: string,
  words: H5pWords,
  families: readonly Family[],
  findings: Findings,
): unknown {
  const asked = annotationsOf(text, name, families, findings);
  const field = textField(text.text, asked);
  for (const { start, end } of field.changed) {
    findings.loss('asterisk-changed', name, text.text.slice(start, end));
  }
  tellWords(asked, field.answers, name, findings);
  return {
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
