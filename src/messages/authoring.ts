import type { About } from '../core/authoring/authoredQuiz.ts';
import type { Check, MarkCode, PairCode, QuizCode } from '../core/authoring/checks/check.ts';
import { FAMILY_WORDS } from './families.ts';
import { shortened } from './visible.ts';

// What the checks of a quiz in the making say: what is wrong and how to mend it.

/**
 * One check in a sentence or two.
 *
 * @param wordsOf the words that a mark lies on, by its id
 */
export function checkMessage(check: Check, wordsOf: (mark: string) => string): string {
  switch (check.code) {
    case 'missing':
      return `${FIELD_NAMES[check.field]} is missing. ${MISSING[check.field] ?? ''}`.trim();
    case 'malformed':
      return MALFORMED[check.field] ?? `${FIELD_NAMES[check.field]} cannot be read.`;
    case 'family-without-items':
      return `No answer is ${FAMILY_WORDS[check.family].one}. If the text has some, mark it; if it has none, that is fine.`;
    case 'why-too-hard':
      return `The explanation reads like school grade ${Math.ceil(check.grade)}; for this level it should be ${check.most} or less. Use shorter sentences and words.`;
    case 'same-span':
    case 'note-on-item':
    case 'overlap':
      return PAIR[check.code].replace('%', `“${shortened(wordsOf(check.other))}”`);
    case 'adrift':
      return 'These words are no longer in the text, so they are not in the quiz. Put the mark back on the right words, or remove it.';
    default:
      return 'mark' in check ? MARK[check.code] : QUIZ[check.code];
  }
}

const MARK: Readonly<Record<MarkCode, string>> = {
  'cannot-point':
    'No words of the text can point at this place: it begins or ends inside a character or beside the words, or the same stands around it in many places. Mark it again, or mark other words.',
  'bad-id': 'Its id must be lower-case letters, digits and single hyphens. Mark it again.',
  'same-id': 'Another mark has the same id. Remove one of them and mark it again.',
  'no-word': 'There is no word in it: nobody can flag it. Mark the words around it.',
  'no-technique': 'It has no technique yet. Choose one.',
  'unknown-technique': 'Its technique is not one of ours. Choose another.',
  'technique-of-other-family':
    'Its technique belongs to another family. Choose one of its own family, or change the family.',
  'also-own-family': 'Its own family is among the families that are “also right”. Take it out there.',
  'no-why': 'It has no explanation yet. Say in one or two sentences what the words do here.',
  'bad-source':
    'A source needs a title, a publisher and a date (a year will do); its address, if any, begins with https://.',
  'cut-word': 'It begins or ends inside a word. Mark whole words.',
  'no-check': 'It does not say what to check. Say what to ask or look up before believing it.',
  'why-too-short':
    'The explanation is only a few words. Say what the words do here, and how a reader can tell.',
  'why-repeats-quote': 'The explanation mostly repeats the words. Say what they do.',
  'neutral-equals-quote':
    'The neutral wording is the same as the words. Say how a neutral writer would put it, or leave it empty.',
};

const PAIR: Readonly<Record<PairCode, string>> = {
  'same-span': 'Another answer of the same family lies on the very same words, %. Remove one of them.',
  'note-on-item':
    'It shares words with an answer, %, so it cannot be fair or contested too. Make one of them shorter, or remove one.',
  overlap:
    'It overlaps an answer of the same family, %. A learner’s flag can hit only one of them: better keep them apart.',
};

const QUIZ: Readonly<Record<QuizCode, string>> = {
  'no-text': 'There is no text yet.',
  'short-text': 'The text has fewer than 100 words: too little to weigh.',
  'bad-slug': 'The name of the quiz must be lower-case letters, digits and single hyphens, as town-hall-2.',
  'no-items': 'There is no answer yet. A quiz without any is right only for an article with nothing to flag.',
  'no-core': 'No answer is core: mark as core what any trained reader would flag.',
  'no-fair':
    'There is no fair passage. Mark what sounds strong but is fair, so that learners do not come to distrust everything.',
};

const FIELD_NAMES: Readonly<Record<keyof About, string>> = {
  title: 'The title',
  author: 'The author',
  publisher: 'The publisher',
  published: 'The date of publication',
  url: 'The address',
  lang: 'The language',
  rights: 'Who owns the rights',
  genre: 'The genre',
  level: 'The level',
  topics: 'The list of topics',
  summary: 'The summary',
  edition: 'The edition',
  order: 'The place in the library',
};

const MISSING: Readonly<Partial<Record<keyof About, string>>> = {
  author: 'If nobody is named, say so: “Not named”.',
  publisher: 'Say where the text was published.',
  published: 'A reader needs to know how old the text is.',
  rights: 'Say who owns the text and why it may stand here.',
  genre: 'Say what kind of text it is: news, opinion, advertising …',
  summary: 'One or two neutral sentences that give no answer away.',
};

const MALFORMED: Readonly<Partial<Record<keyof About, string>>> = {
  published: 'The date of publication must be a day, as 2025-03-14.',
  url: 'The address must begin with https:// or http://.',
  lang: 'The language must be a tag such as en, en-GB or de.',
};
