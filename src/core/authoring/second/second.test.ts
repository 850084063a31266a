import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../article/markdown.ts';
import { FAMILIES } from '../../taxonomy/technique.ts';
import type { Mark, SecondAnnotation } from '../authoredQuiz.ts';
import { itemOn, noteOn, quizOf } from '../testing/marked.ts';
import { annotatorAgreement } from './agreement.ts';
import { differencesOf } from './differences.ts';
import { SETTLEMENTS, settle } from './settle.ts';

const TEXT =
  'The junta spoke. Nobody believed the junta and its friends. The experts laughed. Last year 12 people left. It rained.';
const ARTICLE = parseMarkdown(TEXT, 'en');

const OURS: Mark[] = [
  itemOn(TEXT, 'Nobody believed'),
  itemOn(TEXT, 'junta', { every: true }),
  itemOn(TEXT, 'The experts', { family: 'unsupported-claim', technique: 'vague-attribution' }),
  noteOn(TEXT, 'Last year 12 people left'),
];
const THEIRS: Mark[] = [
  itemOn(TEXT, 'The junta spoke', { id: 'wide' }),
  itemOn(TEXT, 'junta', { id: 'again' }, 1),
  itemOn(TEXT, 'The experts', { id: 'experts' }),
  itemOn(TEXT, 'Last year', { id: 'last' }),
  itemOn(TEXT, 'It rained', { id: 'rain' }),
];

const told = (ours: readonly Mark[], theirs: readonly Mark[]) =>
  differencesOf(ARTICLE, ours, theirs).map(
    ({ code, ours: mine, theirs: other }) => `${code}: ${mine?.id ?? '–'} | ${other?.id ?? '–'}`,
  );

describe('differencesOf', () => {
  it('puts what two marked side by side', () => {
    expect(told(OURS, THEIRS)).toEqual([
      'same: junta | again',
      'other-extent: junta | wide',
      'only-ours: nobody-believed | –',
      'other-family: the-experts | experts',
      'other-kind: last-year-people-left | last',
      'only-theirs: – | rain',
    ]);
  });

  it('has nothing but the same of one annotation and itself', () => {
    expect(told(OURS, OURS).every((line) => line.startsWith('same: '))).toBe(true);
  });

  it('names each mark, and a mark on one place once', () => {
    const mark = fc.tuple(
      fc.nat(80),
      fc.integer({ min: 2, max: 25 }),
      fc.constantFrom(...FAMILIES),
      fc.boolean(),
    );
    const marks = fc.array(mark, { maxLength: 6 }).map((all) =>
      all.map(([start, length, family, every], index) => {
        const quote = TEXT.slice(start, start + length);
        return itemOn(TEXT, 'junta', { id: `m-${index}`, start, end: start + length, quote, family, every });
      }),
    );
    fc.assert(
      fc.property(marks, marks, (ours, theirs) => {
        const found = differencesOf(ARTICLE, ours, theirs);
        const named = (side: 'ours' | 'theirs') => found.flatMap((one) => one[side]?.id ?? []);
        expect([...new Set(named('ours'))].sort()).toEqual(ours.map(({ id }) => id));
        expect([...new Set(named('theirs'))].sort()).toEqual(theirs.map(({ id }) => id));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        if ([...ours, ...theirs].every(({ every }) => !every)) {
          expect(named('ours').length).toBe(ours.length);
          expect(named('theirs').length).toBe(theirs.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('annotatorAgreement', () => {
  it('is whole with oneself, and nothing with nobody', () => {
    const same = annotatorAgreement(ARTICLE, OURS, OURS);
    expect([same.alpha, same.wordF1, same.spans.f1, same.perFamily['loaded-language']]).toEqual([1, 1, 1, 1]);
    expect(same.perFamily['framing-device']).toBeNull();
    const nothing = annotatorAgreement(ARTICLE, OURS, []);
    expect(nothing.alpha).toBeLessThan(0.1);
    expect([nothing.wordF1, nothing.spans.f1]).toEqual([0, 0]);
  });

  it('counts words under a family', () => {
    const wide = annotatorAgreement(ARTICLE, [itemOn(TEXT, 'junta')], [itemOn(TEXT, 'The junta spoke')]);
    expect(wide.wordF1).toBe(2 / 4);
    expect(wide.alpha).toBeGreaterThan(0.4);
    const other = annotatorAgreement(ARTICLE, OURS, THEIRS);
    expect(other.perFamily['unsupported-claim']).toBeLessThan(0);
  });
});

describe('settle', () => {
  const second: SecondAnnotation = { annotator: 'Hob', marks: THEIRS, takenAt: 5 };
  const quiz = quizOf(TEXT, { marks: OURS, second: [second] });
  const differences = differencesOf(ARTICLE, OURS, THEIRS);
  const by = (code: string, choice: Parameters<typeof settle>[3]) => {
    const difference = differences.find((one) => one.code === code);
    if (!difference) throw new Error(code);
    return settle(quiz, second, difference, choice);
  };
  const ids = (marks: readonly Mark[]) => marks.map(({ id, kind }) => `${kind} ${id}`);

  it('follows the one or the other', () => {
    expect(by('other-family', 'theirs').marks).toContainEqual({ ...THEIRS[2], id: 'the-experts' });
    expect(by('other-family', 'ours').marks).toEqual(quiz.marks.toSorted((a, b) => a.start - b.start));
    expect(by('other-kind', 'theirs').marks.at(-1)).toMatchObject({
      kind: 'item',
      id: 'last-year-people-left',
    });
    expect(ids(by('only-theirs', 'theirs').marks)).toContain('item rain');
    expect(ids(by('only-ours', 'theirs').marks)).not.toContain('item nobody-believed');
  });

  it('lets either family be right, or nobody', () => {
    expect(by('other-family', 'both').marks).toContainEqual({ ...OURS[2], also: ['loaded-language'] });
    expect(ids(by('other-family', 'contested').marks)).toContain('contested the-experts');
    expect(ids(by('only-theirs', 'contested').marks)).toContain('contested rain');
  });

  it('remembers what was settled, and leaves what they marked alone', () => {
    for (const difference of differences) {
      for (const choice of SETTLEMENTS[difference.code]) {
        const [done] = settle(quiz, second, difference, choice).second;
        expect(done).toEqual({ ...second, settled: [difference.id] });
      }
    }
  });
});
