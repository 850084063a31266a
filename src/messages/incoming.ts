import type { IncomingNote, LeftOut } from '../incoming/notes.ts';
import type { ForeignKind, Trouble } from '../incoming/trouble.ts';
import { decodeSentence } from './decoding.ts';
import { shortened, visible } from './visible.ts';

const AS_WORD = 'Save it as .docx, or copy the text and paste it.';
const COPY = 'Copy the text and paste it.';

const FOREIGN: Readonly<Record<ForeignKind, { readonly is: string; readonly mend: string }>> = {
  pdf: { is: 'a PDF', mend: 'Open it and save it as .docx, or copy the text and paste it.' },
  rtf: { is: 'an RTF document', mend: AS_WORD },
  'old-word': { is: 'an old Word document (.doc)', mend: AS_WORD },
  'locked-word': {
    is: 'locked with a password',
    mend: 'Open it, take the password off and save it again, or copy the text and paste it.',
  },
  'open-document': { is: 'an OpenDocument file (.odt)', mend: AS_WORD },
  pages: { is: 'an Apple Pages document', mend: 'Export it as Word (.docx), or copy the text and paste it.' },
  epub: { is: 'an e-book (EPUB)', mend: COPY },
  spreadsheet: { is: 'a spreadsheet', mend: COPY },
  slides: { is: 'a slide show', mend: COPY },
  picture: {
    is: 'a picture',
    mend: 'Type its words, or let a program that reads pictures turn it into text.',
  },
  'web-archive': {
    is: 'a web archive',
    mend: 'Save the page as “Web page, HTML only”, or copy the text and paste it.',
  },
  'other-zip': {
    is: 'a ZIP file with neither a Word document nor a quiz in it',
    mend: 'Unpack it, and open the article inside.',
  },
};

/** `DecodeTrouble`'s kinds that have a better way in here than the plain text which `decodeSentence` asks for. */
const HERE: Readonly<Partial<Record<string, ForeignKind>>> = {
  pdf: 'pdf',
  rtf: 'rtf',
  office: 'old-word',
  png: 'picture',
  jpeg: 'picture',
  gif: 'picture',
};

/**
 * Why a file was not taken in, and what to do about it.
 *
 * @param name how the file is named in the sentence; from outside, so it may hold anything
 */
export function incomingTrouble(trouble: Trouble, name: string): string {
  const file = shortened(name, 80);
  switch (trouble.code) {
    case 'foreign':
      return foreign(trouble.kind, file);
    case 'other-kind': {
      const kind = HERE[trouble.kind];
      return kind ? foreign(kind, file) : decodeSentence(trouble, file);
    }
    case 'document-too-large':
      return `${file} is too large: more than 20 MB, or more than 60 MB unpacked. Copy the text of the article and paste it.`;
    case 'zip-damaged':
      return `${file} is a ZIP file that is damaged or locked. Save or download it again.`;
    case 'word-damaged':
      return `${file} is damaged, or no Word document that can be read. Open it in Word and save it again, or copy the text and paste it.`;
    case 'too-complex':
      return `${file} is too tangled to read: it nests too deep. Copy the text of the article and paste it.`;
    case 'no-words':
      return `${file} has no words to make a quiz of. Give the text of an article.`;
    case 'key-alone':
      return `${file} is the key of a quiz without its article. Open article.md and key.yaml together, or the ZIP file.`;
    case 'several-packs':
      return `${file} holds ${trouble.slugs.length} quizzes (${list(trouble.slugs)}). Open one quiz at a time.`;
    case 'several-files':
      return 'Those are several files. Open one article, or the article.md and key.yaml of one quiz.';
    default:
      return decodeSentence(trouble, file);
  }
}

function foreign(kind: ForeignKind, file: string): string {
  const { is, mend } = FOREIGN[kind];
  return `${file} is ${is}. ${mend}`;
}

const LEFT_OUT: Readonly<Record<LeftOut, readonly [one: string, many: string]>> = {
  picture: ['picture', 'pictures'],
  video: ['video or sound', 'videos or sounds'],
  footnote: ['footnote', 'footnotes'],
  comment: ['comment', 'comments'],
  formula: ['formula', 'formulas'],
  'page-header': ['page header or footer', 'page headers and footers'],
  form: ['form', 'forms'],
};

const KINDS = { text: 'a plain text', page: 'a web page', word: 'a Word document', pack: 'a quiz' } as const;

/** What was left out, changed or guessed on the way in, in one sentence. */
export function incomingNote(note: IncomingNote): string {
  switch (note.code) {
    case 'encoding':
      return `The file is ${note.encoding} text; it was read as such and converted.`;
    case 'not-as-named':
      return `Whatever its name says, the file is ${KINDS[note.is]}, and was read as one.`;
    case 'title-guessed':
      return `No title was found; the one here is made of the ${note.from === 'name' ? 'file’s name' : 'first words'}.`;
    case 'left-out': {
      const [one, many] = LEFT_OUT[note.what];
      return `Left out: ${note.count} ${note.count === 1 ? one : many}.`;
    }
    case 'tables':
      return `${count(note.count, 'table was', 'tables were')} turned into paragraphs, one for each cell.`;
    case 'changes-accepted':
      return `${count(note.count, 'tracked change was', 'tracked changes were')} taken as made.`;
    case 'unknown-styles':
      return `Read as plain paragraphs: text in the Word ${note.styles.length === 1 ? 'style' : 'styles'} ${list(note.styles)}.`;
    case 'rest-of-page':
      return `The rest of the web page was left out (${count(note.words, 'word', 'words')}). Check that nothing of the article is missing.`;
    case 'lines-joined':
      return `${count(note.count, 'line', 'lines')} broken in mid-sentence became whole paragraphs.`;
    case 'front-matter-unread':
      return 'The block of data at the top could not be read and was left out.';
    case 'fields-left-out':
      return `Left out of the data at the top: ${list(note.fields)}.`;
    case 'language-guessed':
      return `The text looks like ${languageName(note.lang)}, and is taken as that. Check the language.`;
    case 'language-differs':
      return `The text is said to be in ${languageName(note.said)} but looks like ${languageName(note.seems)}. Check the language.`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** At most six names of somebody else's, and how many more there are. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => visible(shortened(name, 40)));
  return names.length > 6 ? `${shown.join(', ')} and ${names.length - 6} more` : shown.join(', ');
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
