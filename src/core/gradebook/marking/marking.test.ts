import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../article/plainText.ts';
import { writeTerms } from '../../assignment/termsCode.ts';
import type { ResultFile } from '../../attempt/resultFile.ts';
import { findResultCodes, writeResultCode } from '../../handIn/resultCode.ts';
import { openKey, sealKey } from '../../sealing/sealedKey.ts';
import type { Imprint } from '../../teach/teachQuiz.ts';
import { type AssignmentRecord, EMPTY_GRADEBOOK, type Gradebook, type MarkableQuiz } from '../gradebook.ts';
import { handInOf } from '../handIn.ts';
import { ARTICLE, FALSE_ALARM, HIT, KEY, OTHER_HIT, QUIZ, resultOf, TERMS } from '../sample/ferry.ts';
import type { Marked } from './markedHandIn.ts';
import { type MarkingSources, markingDesk, newMarkingCache } from './markingDesk.ts';
import { addOverride } from './overrides.ts';

const RECORD: AssignmentRecord = {
  format: 'slantwise-assignment',
  version: 1,
  terms: writeTerms(TERMS),
  quiz: null,
  sealed: null,
  classes: [],
  createdAt: 0,
};
const SITE: MarkingSources = { quizOf: (slug) => (slug === 'ferry' ? QUIZ : null), opened: () => null };

function quizIs(change: Partial<MarkableQuiz>): MarkingSources {
  return { ...SITE, quizOf: () => ({ ...QUIZ, ...change }) };
}

function mark(result: ResultFile, sources = SITE, gradebook: Partial<Gradebook> = {}) {
  const handIn = handInOf(result, 'file', 'a.json', 0);
  const desk = markingDesk({ ...EMPTY_GRADEBOOK, handIns: [handIn], ...gradebook }, sources);
  return desk.mark(handIn);
}

function marked(...given: Parameters<typeof mark>): Marked {
  const marking = mark(...given);
  if (marking.state !== 'marked') throw new Error(marking.state);
  return marking;
}

describe('a quiz that only a device held when it was assigned', () => {
  const imprint: Imprint = {
    author: '',
    publisher: '',
    published: '',
    genre: '',
    level: 1,
    minutes: 1,
    rights: '',
    summary: '',
  };
  const assignments = [{ ...RECORD, quiz: { ...QUIZ, imprint } }];
  const result = resultOf('Zoë', [HIT], { terms: TERMS });
  const mended = { key: { ...KEY, items: KEY.items.slice(0, 1) } };

  it('is not marked by another quiz that has its name by now', () => {
    const other = { ...mended, article: parsePlainText('Another text.', 'en').article };
    expect(marked(result, quizIs(other), { assignments }).result.score).toBe(50);
    expect(marked(result, { ...SITE, quizOf: () => null }, { assignments }).result.score).toBe(50);
  });

  it('is marked by the key that was mended since', () => {
    expect(marked(result, quizIs(mended), { assignments }).result.score).toBe(100);
  });
});

describe('marking a hand-in', () => {
  it('goes by flags and key, whatever score stands in the file', () => {
    for (const score of [null, 0, 100, 1e9]) {
      expect(marked({ ...resultOf('Zoë', [HIT]), score }).result.score).toBe(50);
    }
    expect(marked(resultOf('Zoë', [HIT, OTHER_HIT])).result.score).toBe(100);
    expect(marked(resultOf('Zoë', [HIT, OTHER_HIT, FALSE_ALARM])).result.score).toBe(0);
  });

  it('gives a code what it gives the file', () => {
    const result = resultOf('Zoë', [HIT, FALSE_ALARM]);
    const [read] = findResultCodes(writeResultCode(result));
    expect(read && marked(read).result).toEqual(marked(result).result);
  });

  it('follows the terms on record, and tells when the learner’s page had others', () => {
    const easy = { ...TERMS, families: ['loaded-language' as const] };
    const result = resultOf('Zoë', [HIT], { terms: easy });
    expect(marked(result)).toMatchObject({ result: { score: 100 }, notices: [] });
    expect(marked(result, SITE, { assignments: [RECORD] })).toMatchObject({
      result: { score: 50 },
      notices: ['other-terms'],
    });
  });

  it('takes the key at hand for a result made with another, and says so', () => {
    const mended = { ...KEY, items: KEY.items.slice(0, 1) };
    const { result, notices } = marked(
      resultOf('Zoë', [HIT]),
      quizIs({ key: mended, keyFingerprint: 'beef' }),
    );
    expect(result.score).toBe(100);
    expect(notices).toEqual(['other-key-version']);
  });

  it('puts flags of another text where their words stand, and leaves out those whose words are gone', () => {
    const text = `An editor’s note came first.\n\n${ARTICLE.text.replace('so-called experts', 'experts')}`;
    const { article } = parsePlainText(text, 'en');
    const { result, adrift, notices } = marked(resultOf('Zoë', [HIT, OTHER_HIT]), quizIs({ article }));
    expect(result.items.find(({ id }) => id === 'everybody-knows')?.outcome).toBe('hit');
    expect(adrift).toEqual([HIT]);
    expect(notices).toEqual(['other-text']);
  });

  it('does not guess where flags of another text lie that have no words', () => {
    const bare = resultOf('Zoë', [{ ...HIT, quote: '' }]);
    expect(mark({ ...bare, text: '00000000' })).toEqual({ state: 'cannot-place' });
    expect(mark({ ...bare, text: '00000000', flags: [] }).state).toBe('marked');
    expect(marked({ ...bare, text: '' }).result.score).toBe(50);
  });

  it('bears flags beyond the text, and thousands of them', () => {
    const flags = Array.from({ length: 5000 }, (_, at) => ({ ...HIT, id: `f${at}`, start: at, end: at + 9 }));
    expect(marked(resultOf('Zoë', flags)).result.flags).toHaveLength(5000);
  });

  it('says why it cannot mark yet', () => {
    const result = resultOf('Zoë', [HIT]);
    const states = [
      mark({ ...result, quiz: 'other' }),
      mark(result, quizIs({ article: null })),
      mark(result, quizIs({ key: null })),
      mark(result, quizIs({ draft: true })),
    ];
    expect(states.map(({ state }) => state)).toEqual(['no-quiz', 'no-text', 'no-key', 'draft']);
  });

  it('waits for the passcode of a sealed key', async () => {
    const about = { quiz: 'ferry', keyFingerprint: QUIZ.keyFingerprint };
    const random = (count: number) => new Uint8Array(count).fill(7);
    const sealed = await sealKey(about, { key: KEY, techniques: {} }, 'open', random, { N: 2, r: 1, p: 1 });
    const assignments = [{ ...RECORD, terms: writeTerms({ ...TERMS, sealed: true }), sealed }];
    const result = resultOf('Zoë', [HIT], { terms: { ...TERMS, sealed: true } });
    const site = quizIs({ key: null });
    expect(mark(result, site, { assignments })).toEqual({ state: 'needs-passcode' });
    const content = await openKey(sealed, 'open');
    if ('code' in content) throw new Error(content.code);
    const opened = { ...site, opened: () => content.key };
    expect(marked(result, opened, { assignments }).result.score).toBe(50);
  });
});

describe('overrides', () => {
  const handIn = handInOf(resultOf('Zoë', [HIT]), 'file', 'a.json', 0);
  const book = { ...EMPTY_GRADEBOOK, handIns: [handIn] };
  const judge = (outcome: 'hit' | 'missed' | null, at: number, note = 'Said so in class.') =>
    ({ handIn: handIn.id, item: 'everybody-knows', outcome, note, at }) as const;
  const scoreIn = (gradebook: Gradebook, cache = newMarkingCache()) => {
    const marking = markingDesk(gradebook, SITE, cache).mark(handIn);
    return marking.state === 'marked' ? marking.result.score : null;
  };

  it('count with a note, the latest first, and can be taken back', () => {
    const cache = newMarkingCache();
    expect(scoreIn(book, cache)).toBe(50);
    const judged = addOverride(book, judge('hit', 2));
    expect(scoreIn(judged, cache)).toBe(100);
    expect(scoreIn(addOverride(judged, judge('missed', 1)), cache)).toBe(100);
    expect(scoreIn(addOverride(judged, judge('missed', 3)), cache)).toBe(50);
    expect(scoreIn(addOverride(judged, judge(null, 3)), cache)).toBe(50);
    expect(addOverride(book, judge('hit', 2, ' '))).toBe(book);
  });
});
