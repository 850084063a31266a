import type { FormatProblem, Loss } from '../core/formats/annotated.ts';
import { quoted, visible } from './visible.ts';

/** What is wrong, and what to do about it, by the code of the problem. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'bad-offset': 'these are no offsets of a span: whole numbers from 0, the start before the end',
  'bad-span': 'this span does not lie in its text, or cuts a character in two',
  'duplicate-id': 'this id is there already; each must be there once',
  'missing-field': 'something that the format cannot do without is not there',
  'missing-text': 'the text that these annotations belong to is missing; give it too',
  'no-files': 'there is no file of annotations among those given',
  'not-a-line': 'this is no line of brat standoff',
  'not-a-row': 'this is no row of labels; columns are parted by tabs',
  'not-a-token':
    'this is no line of WebAnno TSV: it must stand under the #Text of its sentence and have a column for every feature',
  'not-an-annotation': 'this is no annotation',
  'not-json': 'this is not valid JSON',
  'not-utf8': 'this is no UTF-8 text; save it as UTF-8',
  'old-uima-json':
    'this is the older JSON of UIMA, which nothing can read back; export it as UIMA CAS JSON 0.4.0',
  'other-version': 'this is no WebAnno TSV of version 3; export it as WebAnno TSV 3.3',
  'other-words': 'other words stand at this place than the file says; is it another version of the text?',
  'sentence-labels':
    'these are labels of sentences (task SLC), which mark no words; give the labels of spans',
  'too-deep': 'this is nested too deep to be of use',
  'too-many': 'these are more annotations than can be read at once',
};

/** What was lost, by the code of the loss. */
const LOSSES: Readonly<Record<string, string>> = {
  'ambiguous-quote': 'left out: these words stand in several places, and nothing tells which is meant',
  'approximate-place': 'found by words that are nearly the same (1 is exactly); look at it',
  'asterisk-changed': 'asterisks became another sign, as the format takes them for the signs of an answer',
  attribute: 'left out: an attribute',
  'bad-span': 'left out: it lies nowhere in its text',
  body: 'left out: what it says is no text of its own',
  chain: 'left out: annotations in chains',
  'comment-line': 'left out: a comment',
  'discontinuous-span': 'left out: a span in several parts; a quiz has none',
  'document-label': 'left out: a label of the whole text',
  'empty-span': 'left out: a place without words',
  event: 'left out: an event',
  'fair-or-contested': 'left out: the format knows no fair passages and no contested spans',
  feature: 'left out: something more that is said of an annotation',
  'file-ignored': 'left out: this file holds no annotations',
  'ids-changed': 'the ids of its annotations are new',
  'key-also': 'families that are right too are left out; items',
  'key-check': 'what to check is left out; items',
  'key-discuss': 'the questions to discuss are left out; there are',
  'key-neutral': 'the neutral wordings are left out; items',
  'key-several-places': 'items with several places become an annotation for each; items',
  'key-sources': 'the sources are left out; items',
  'key-weight': 'which items are extra is not told; items',
  label: 'a label is left out',
  'label-changed': 'the label is written otherwise',
  'labels-untold': 'the learner marks words alone: technique and family are not asked; items',
  language: 'the language of the text is not told',
  'linguistic-layer': 'left out: analysis of language (words, sentences, parts of speech); there are',
  'line-ends': 'every line ends with a line feed alone',
  metadata: 'left out: who made the annotations, when and the like',
  'name-changed': 'the name of the text is another; it was',
  'no-corpus-label': 'the corpus has no label for this technique, and its scorers refuse the row',
  'no-selector':
    'left out: it lies on nothing that a reader could mark, or the same stands around it in many places',
  'no-words': 'left out: it lies on no word',
  normalisation: 'left out: a reference to an entry elsewhere',
  'not-indexed': 'left out: annotations that belong to no view, as deleted ones do; there are',
  'not-searched': 'left out: too much was to be searched for words that do not stand there as they are',
  note: 'the note is left out',
  notes: 'the explanations are left out; items',
  'note-changed': 'the note is on one line',
  'note-elsewhere': 'left out: a note on something that is no span',
  'other-family': 'left out: it is of another family',
  'other-source': 'left out: annotations of another page or text',
  'page-elsewhere': 'left out: a page of annotations that stands elsewhere; open it and import it too',
  'quote-not-found': 'left out: these words do not stand in the text',
  relation: 'left out: a relation between annotations',
  reply: 'left out: a reply to another annotation',
  'same-words': 'left out: another answer of the family lies on the same words',
  'several-places': 'marked in every place where the words stand',
  'several-targets': 'left out: an annotation of several places at once',
  'single-words': 'each of its words is an answer of its own; words',
  'span-changed': 'the span lies on whole characters or words, without white space at its ends',
  'span-trimmed': 'the span begins and ends at words, not at the white space beside them',
  structure: 'left out: something that is no span; there are',
  'technique-chosen': 'the label covers several techniques, of which the nearest was taken; look at it',
  'torn-character': 'half of a character became a replacement character',
  'touches-item': 'left out: a fair or contested passage that touches an answer',
  'unknown-label': 'left out: the label is not known here',
  'unsupported-selector': 'left out: it points at no words, but at',
  'view-without-text': 'left out: a view without text',
  'whole-target': 'left out: a note on the page as a whole',
};

/** Why a file cannot be read, in a line: where, what is wrong, what was expected and what stands there. */
export function formatProblemSentence({ code, where, expected, found }: FormatProblem): string {
  const what = named(PROBLEMS, code);
  const details = [
    ...(expected === '' ? [] : [`expected ${quoted(expected, 120)}`]),
    ...(found === '' ? [] : [`found ${quoted(found, 120)}`]),
  ];
  return `${placed(where)}${what}${details.length === 0 ? '' : ` (${details.join(', ')})`}.`;
}

/** What was lost, in a line: where, and what. */
export function lossSentence({ code, where, what }: Loss): string {
  // A count is no quotation.
  const told = /^\d+$/.test(what) ? what : quoted(what, 120);
  return `${placed(where)}${named(LOSSES, code)}${what === '' ? '' : `: ${told}`}.`;
}

function placed(where: string): string {
  return where === '' ? '' : `${visible(where)}: `;
}

function named(sentences: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? code.replaceAll('-', ' ');
}
