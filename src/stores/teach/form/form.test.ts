import { beforeEach, describe, expect, it } from 'vitest';
import type { SealedKey } from '../../../core/sealing/sealedKey.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { setDeviceStorage } from '../../storage/deviceStorage.ts';
import { type AssignForm, EMPTY_FORM, readForm } from './assignForm.ts';
import { type ChosenQuiz, formProblems } from './formProblems.ts';
import { $form, changeForm, clearForm } from './formStore.ts';
import { formTerms } from './formTerms.ts';
import { rulesOf } from './ruledOut.ts';

const QUIZ = {
  slug: 'the-quay',
  title: 'The quay',
  keyFingerprint: 'abc123',
  sealed: null,
  draft: false,
} as TeachQuiz;
const THERE: ChosenQuiz = { state: 'there', quiz: QUIZ };
const SEALED = { nonce: 'n' } as SealedKey;
const NOW = new Date(2026, 10, 23, 12).getTime();
const filled = { ...EMPTY_FORM, quiz: 'the-quay' };
const fields = (form: AssignForm, chosen: ChosenQuiz = THERE) =>
  formProblems(form, chosen, NOW).map(({ field, code }) => `${field}: ${code}`);

describe('a form', () => {
  it('that names a quiz is enough', () => {
    expect(fields(filled)).toEqual([]);
  });

  it('tells all that is wrong at once, in order', () => {
    const wrong = {
      ...EMPTY_FORM,
      families: [],
      minutes: '0',
      accommodations: [{ name: ' ', minutes: '1.5' }],
      attempts: 'two',
      dueDate: '2026-11-22',
      instructions: 'x'.repeat(2001),
      mail: 'me at school',
      sealed: true,
      passcode: ' - ',
    };
    expect(fields(wrong, { state: 'none' })).toEqual([
      'quiz: none',
      'due: past',
      'passcode: none',
      'families: none',
      'minutes: not-whole',
      'attempts: not-whole',
      'accommodation-name: none',
      'accommodation-minutes: not-whole',
      'instructions: too-long',
      'mail: no-address',
    ]);
  });

  it('takes two arrangements for some only under two names: learners choose by them', () => {
    const accommodations = [
      { name: 'Extended time', minutes: '10' },
      { name: ' extended  time', minutes: '20' },
    ];
    expect(fields({ ...filled, minutes: '20', accommodations })).toEqual(['accommodation-name: taken']);
  });

  it('takes no address that the terms have no room for', () => {
    expect(fields({ ...filled, mail: `${'x'.repeat(300)}@school.example` })).toEqual(['mail: no-address']);
  });

  it.each([
    [{ dueDate: '2026-11-23' }, []],
    [{ dueDate: '2026-11-23', dueTime: '11:59' }, ['due: past']],
    [{ dueTime: '09:00' }, ['due: time-alone']],
    [{ dueDate: '2026-02-31x' }, ['due: no-such-date']],
    [{ feedback: 'release' as const }, ['passcode: none']],
    [{ minutes: '1440', attempts: '100' }, []],
    [{ minutes: '1441' }, ['minutes: not-whole']],
    [{ accommodations: [{ name: '', minutes: '' }] }, []],
  ])('%o', (change, problems) => {
    expect(fields({ ...filled, ...change })).toEqual(problems);
  });

  it('waits for its quiz, and takes no draft', () => {
    expect(fields(filled, { state: 'loading' })).toEqual(['quiz: loading']);
    expect(fields(filled, { state: 'failed' })).toEqual(['quiz: not-loaded']);
    expect(fields(filled, { state: 'there', quiz: { ...QUIZ, draft: true } })).toEqual(['quiz: draft']);
  });

  it('needs no passcode where the site sealed the key', () => {
    const chosen: ChosenQuiz = { state: 'there', quiz: { ...QUIZ, sealed: SEALED } };
    expect(fields({ ...filled, sealed: true, feedback: 'release' }, chosen)).toEqual([]);
  });

  it('with a sealed key rules out what needs the key on the page', () => {
    const form = { ...filled, feedback: 'each', hints: true, sealed: true } as const;
    expect(rulesOf(form, QUIZ)).toEqual({
      sealed: true,
      sealedBySite: false,
      feedback: 'release',
      hints: false,
      showCount: false,
      needsPasscode: true,
    });
    expect(rulesOf({ ...form, sealed: false }, QUIZ)).toMatchObject({ feedback: 'each', hints: true });
  });

  it('gives terms: numbers read, text tidied, accommodations only with a limit', () => {
    const accommodations = [{ name: ' Extended  time ', minutes: ' 10 ' }];
    const form = { ...filled, minutes: '20', accommodations, attempts: '2', mail: ' a@b.example ' };
    expect(
      formTerms({ ...form, dueDate: '2026-11-24', instructions: ' Read.\r\nFlag. ' }, QUIZ),
    ).toMatchObject({
      minutes: 20,
      accommodations: [{ name: 'Extended time', minutes: 10 }],
      attempts: 2,
      mail: 'a@b.example',
      due: new Date(2026, 10, 24, 23, 59).getTime(),
      instructions: 'Read.\nFlag.',
    });
    expect(formTerms({ ...form, minutes: '' }, QUIZ).accommodations).toEqual([]);
  });
});

describe('a form that is kept', () => {
  const store = new Map<string, string>();
  beforeEach(() => {
    store.clear();
    setDeviceStorage({
      get length() {
        return store.size;
      },
      key: (index) => [...store.keys()][index] ?? null,
      getItem: (key) => store.get(key) ?? null,
      setItem: (key, value) => void store.set(key, value),
      removeItem: (key) => void store.delete(key),
    });
  });

  it('is read as it was, and its passcode is not on the device', () => {
    changeForm({ minutes: '20', passcode: 'secret words', classes: '7b' });
    const [kept = ''] = store.values();
    expect(kept).not.toContain('secret words');
    expect(readForm(kept)).toEqual({ ...EMPTY_FORM, minutes: '20', classes: '7b' });
    clearForm();
    expect(store.size).toBe(0);
    expect($form.get()).toEqual(EMPTY_FORM);
  });

  it.each([
    null,
    '',
    '[]',
    '7',
    '{"families":"all","minutes":7,"feedback":"never","accommodations":[null,{"name":1}]}',
  ])('is empty where what was kept is no form: %s', (kept) => {
    expect(readForm(kept)).toEqual(EMPTY_FORM);
  });
});
