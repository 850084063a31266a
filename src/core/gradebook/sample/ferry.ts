import { parsePlainText } from '../../article/plainText.ts';
import type { Terms } from '../../assignment/terms.ts';
import { writeTerms } from '../../assignment/termsCode.ts';
import type { KeptFlag } from '../../attempt/attempt.ts';
import type { ResultFile } from '../../attempt/resultFile.ts';
import { textFingerprint } from '../../attempt/textFingerprint.ts';
import { keyFingerprint } from '../../pack/keyFingerprint.ts';
import type { AuthoredKey } from '../../pack/located.ts';
import { FAMILIES } from '../../taxonomy/technique.ts';
import type { MarkableQuiz } from '../gradebook.ts';

// For tests: a quiz of two items and what learners made of it.

export const ARTICLE = parsePlainText(
  [
    'The so-called experts want the ferry gone. Everybody knows it loses money.',
    'The harbour office counted 1,204 riders in May. The ferry runs on Sundays. The end is near.',
  ].join('\n\n'),
  'en',
).article;

export const KEY: AuthoredKey = {
  items: [
    {
      id: 'so-called-experts',
      at: { quote: 'so-called experts' },
      family: 'loaded-language',
      technique: 'scare-quotes',
      weight: 'core',
      why: 'It mocks them.',
    },
    {
      id: 'everybody-knows',
      at: { from: 'Everybody knows', to: 'loses money' },
      family: 'unsupported-claim',
      technique: 'vague-attribution',
      weight: 'core',
      why: 'Nobody is named.',
    },
  ],
  fair: [{ id: 'counted', at: { quote: 'The harbour office counted 1,204 riders' }, why: 'A source.' }],
  contested: [],
  discuss: [],
};

export const QUIZ: MarkableQuiz = {
  slug: 'ferry',
  title: 'The Ferry at Last',
  article: ARTICLE,
  key: KEY,
  keyFingerprint: keyFingerprint(KEY),
  sealed: null,
  draft: false,
};

export const DUE = 1_795_000_800_000;

export const TERMS: Terms = {
  version: 1,
  id: 'k7m2p9q4xw',
  quiz: 'ferry',
  title: 'The Ferry at Last',
  keyFingerprint: QUIZ.keyFingerprint,
  families: FAMILIES,
  minutes: 10,
  accommodations: [{ name: 'Extended time', minutes: 5 }],
  attempts: 2,
  feedback: 'end',
  hints: true,
  showCount: true,
  unlisted: 'neutral',
  due: DUE,
  instructions: 'Read it twice.',
  identity: 'name',
  mail: '',
  sealed: false,
  release: '',
};

/** A flag on words of the article. */
function flagOn(words: string, family: KeptFlag['family'] = 'loaded-language'): KeptFlag {
  const start = ARTICLE.text.indexOf(words);
  return { id: `flag-${start}`, start, end: start + words.length, family, quote: words };
}

export const HIT = flagOn('so-called experts');
export const OTHER_HIT = flagOn('Everybody knows it loses money', 'unsupported-claim');
export const FALSE_ALARM = flagOn('harbour office counted 1,204 riders');

/** A result that a learner handed in five minutes before it was due. */
export function resultOf(
  name: string,
  flags: readonly KeptFlag[],
  { terms = TERMS, submittedAt = DUE - 300_000, group = '9b', round = 1, accommodation = '' } = {},
): ResultFile {
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: 'ferry',
    title: 'The Ferry at Last',
    keyFingerprint: QUIZ.keyFingerprint,
    text: textFingerprint(ARTICLE.text),
    startedAt: submittedAt - 480_000,
    submittedAt,
    activeMs: 420_000,
    score: 100,
    flags,
    assigned: {
      terms: writeTerms(terms),
      learner: { name, class: group },
      round,
      hints: 0,
      checked: 0,
      accommodation,
    },
  };
}
