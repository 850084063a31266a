import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_KEY } from '../../core/pack/located.ts';
import type { SealedKey } from '../../core/sealing/sealedKey.ts';
import { $quiz } from '../quiz/quizStore.ts';
import { readDevice, setDeviceStorage } from '../storage/deviceStorage.ts';
import { $brought, acceptText, type BringQuiz, keptText, openBrought } from './bringStore.ts';
import { fitText } from './fitText.ts';
import { isEnough, offerText } from './offering.ts';

const SOURCE = [
  'By Ines Vale',
  'The so-called experts want the ferry gone. Everybody knows it loses money.',
  'The harbour office counted 1,204 riders in May, says its report.',
].join('\n');

const item = (
  id: string,
  at: BringQuiz['key']['items'][number]['at'],
): BringQuiz['key']['items'][number] => ({
  id,
  at,
  family: 'loaded-language',
  technique: 'name-calling',
  weight: 'core',
  why: 'Because.',
});

const QUIZ: BringQuiz = {
  slug: 'ferry',
  title: 'The Ferry',
  lang: 'en',
  keyFingerprint: 'f00d',
  techniques: {},
  key: {
    items: [
      item('experts', { quote: 'so-called experts' }),
      item('everybody', { from: 'Everybody knows', to: 'loses money' }),
      item('gone', { quote: 'want the ferry gone' }),
    ],
    fair: [
      { id: 'counted', at: { quote: 'The harbour office counted 1,204 riders in May' }, why: 'A source.' },
    ],
    contested: [],
    discuss: [],
  },
};

beforeEach(() => {
  const kept = new Map<string, string>();
  setDeviceStorage({
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
  $brought.set(null);
});

it('opens a quiz whose key is sealed without a key, not with one that finds nothing', () => {
  openBrought(fitText(QUIZ, SOURCE), QUIZ);
  expect($quiz.get()?.key?.items).toHaveLength(3);
  const sealed: BringQuiz = { ...QUIZ, key: NO_KEY, sealed: {} as SealedKey };
  openBrought(fitText(sealed, SOURCE), sealed);
  expect($quiz.get()?.key).toBeNull();
});

describe('fitText', () => {
  it('takes the very article for exact, however its quotation marks and lines were typed', () => {
    for (const source of [SOURCE, SOURCE.replaceAll('\n', '\r\n\r\n'), `\uFEFF${SOURCE}`]) {
      expect(fitText(QUIZ, source)).toMatchObject({ exact: true, anchored: 3, items: 3 });
    }
  });

  it('finds the key in a copy with slips of typing, and knows that it is not exact', () => {
    const changed = SOURCE.replace('so-called experts', 'socalled experts').replace(
      'riders in May',
      'ryders in May',
    );
    expect(fitText(QUIZ, changed)).toMatchObject({ exact: false, anchored: 3 });
  });

  it('counts what has no place in another text', () => {
    const other = fitText(QUIZ, 'Take three onions and a pound of carrots.\nBoil them gently for an hour.');
    expect(other).toMatchObject({ exact: false, anchored: 0, items: 3 });
    expect(isEnough(other)).toBe(false);
  });

  it('never throws, and never gives a place outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(SOURCE.length), (noise, at) => {
        const { article, key } = fitText(QUIZ, SOURCE.slice(0, at) + noise + SOURCE.slice(at));
        for (const { places } of [...key.items, ...key.fair]) {
          for (const { start, end } of places) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(article.text.length);
          }
        }
      }),
    );
  });
});

describe('a brought text', () => {
  it('that suits the key is used at once and kept on the device as it was brought', () => {
    offerText(QUIZ, fitText(QUIZ, SOURCE));
    expect($brought.get()?.accepted).toBe(true);
    expect(keptText(QUIZ)).toBe(SOURCE);
    expect(readDevice('slantwise:text:ferry')).toBe(SOURCE);
  });

  it('that is doubtful is neither used nor kept before somebody says yes', () => {
    const part = fitText(QUIZ, 'The so-called experts have spoken at last.\nNothing else is here.');
    expect(part.anchored).toBe(1);
    offerText(QUIZ, part);
    expect($brought.get()?.accepted).toBe(false);
    expect(keptText(QUIZ)).toBeNull();
    acceptText(QUIZ, part);
    expect($brought.get()?.accepted).toBe(true);
    expect(keptText(QUIZ)).not.toBeNull();
  });
});
