import { describe, expect, it } from 'vitest';
import type { KeptFlag } from '../attempt/attempt.ts';
import { findResultCodes, writeResultCode } from '../handIn/resultCode.ts';
import type { LocatedKey } from '../pack/located.ts';
import { score } from '../scoring/score.ts';
import type { Family } from '../taxonomy/technique.ts';
import { type HandedIn, report, type Setting } from './report.ts';
import { LIMITS, type ScormVersion } from './version.ts';

const TEXT =
  'The junta moved the ferry. Critics say nobody asked.\nIt sails at nine, as the timetable has it.';
const ARTICLE = {
  text: TEXT,
  lang: 'en',
  blocks: [
    { kind: 'paragraph' as const, start: 0, end: 52, inlines: [] },
    { kind: 'paragraph' as const, start: 53, end: TEXT.length, inlines: [] },
  ],
};

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const KEY: LocatedKey = {
  items: [
    item('junta', 'The junta', 'loaded-language', 'core'),
    { ...item('critics', 'Critics say nobody asked', 'unsupported-claim', 'core'), also: ['framing-device'] },
    item('asked', 'moved the ferry', 'framing-device', 'extra'),
  ],
  fair: [],
  contested: [],
  discuss: [],
};

function item(id: string, words: string, family: Family, weight: 'core' | 'extra') {
  return { id, family, weight, technique: 'x', why: 'Why.', places: [at(words)], score: 1 };
}

const flag = (id: string, words: string, family: Family): KeptFlag => ({
  id,
  ...at(words),
  family,
  quote: words,
});
const FLAGS = [
  flag('a', 'The junta', 'loaded-language'),
  flag('b', 'Critics', 'framing-device'),
  flag('c', 'moved the ferry', 'loaded-language'),
];

const RESULT_FILE = {
  format: 'slantwise-result' as const,
  version: 1 as const,
  quiz: 'ferry',
  title: 'Ferry',
  keyFingerprint: 'abcdef',
  text: 'abcdef01',
  startedAt: 1_790_000_000_000,
  submittedAt: 1_790_000_600_000,
  activeMs: 90_000,
  score: null,
  flags: FLAGS,
};

function handedIn(more: Partial<HandedIn> = {}): HandedIn {
  return {
    quiz: 'ferry',
    round: 1,
    submittedAt: RESULT_FILE.submittedAt,
    activeMs: RESULT_FILE.activeMs,
    code: writeResultCode(RESULT_FILE),
    answered: {
      quiz: 'ferry',
      round: 1,
      result: score(ARTICLE, KEY, FLAGS),
      key: KEY,
      flags: FLAGS,
      text: TEXT,
      madeAfter: new Map([['a', 12_340]]),
    },
    ...more,
  };
}

const FRESH = { passMark: null, interactions: 0, comments: 0 };
const values = (settings: readonly Setting[]) =>
  Object.fromEntries(settings.map(({ element, value }) => [element, value]));

describe('the report of a hand-in', () => {
  it('tells SCORM 1.2 of completion and score', () => {
    expect(values(report('scorm12', handedIn(), FRESH).needed)).toEqual({
      'cmi.core.score.raw': '75',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.lesson_status': 'completed',
    });
  });

  it('tells SCORM 2004 the scaled score beside', () => {
    expect(values(report('scorm2004', handedIn(), FRESH).needed)).toEqual({
      'cmi.score.scaled': '0.75',
      'cmi.score.raw': '75',
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'unknown',
    });
  });

  it.each([
    ['scorm12', 75, 'passed'],
    ['scorm12', 75.5, 'failed'],
    ['scorm2004', 75, 'passed'],
    ['scorm2004', 80, 'failed'],
  ] as const)('says of %s with a pass mark of %d: %s', (version, passMark, success) => {
    const { needed } = report(version, handedIn(), { ...FRESH, passMark });
    expect(needed.at(-1)?.value).toBe(success);
  });

  it('has an interaction for each key item, its id first', () => {
    const { extras } = report('scorm12', handedIn(), { ...FRESH, interactions: 4 });
    expect(extras).toHaveLength(3);
    const [hit, near, wrong] = extras.map(values);
    expect(extras[0]?.[0]).toEqual({ element: 'cmi.interactions.4.id', value: 'ferry.junta' });
    expect(hit).toMatchObject({
      'cmi.interactions.4.type': 'fill-in',
      'cmi.interactions.4.student_response': 'loaded-language: The junta',
      'cmi.interactions.4.correct_responses.0.pattern': 'loaded-language: The junta',
      'cmi.interactions.4.result': 'correct',
      'cmi.interactions.4.weighting': '1',
      'cmi.interactions.4.latency': '0000:00:12.34',
    });
    expect(near).toMatchObject({
      'cmi.interactions.5.result': 'neutral',
      'cmi.interactions.5.student_response': 'framing-device: Critics',
      'cmi.interactions.5.correct_responses.1.pattern': 'framing-device: Critics say nobody asked',
    });
    expect(near).not.toHaveProperty('cmi.interactions.5.latency');
    expect(wrong).toMatchObject({
      'cmi.interactions.6.result': 'wrong',
      'cmi.interactions.6.weighting': '0.25',
    });
  });

  it('uses the names of SCORM 2004 there', () => {
    const [hit, , wrong] = report('scorm2004', handedIn(), FRESH).extras.map(values);
    expect(hit).toMatchObject({
      'cmi.interactions.0.learner_response': 'loaded-language: The junta',
      'cmi.interactions.0.timestamp': '2026-09-21T14:23:20.0Z',
      'cmi.interactions.0.latency': 'PT0H0M12.34S',
    });
    expect(wrong).toMatchObject({ 'cmi.interactions.2.result': 'incorrect' });
  });

  it('has no commas in SCORM 2004, where some platforms take them for the end of an answer', () => {
    const long = { ...item('long', 'It sails at nine, as the timetable has it', 'framing-device', 'core') };
    const key = { ...KEY, items: [long] };
    const given = handedIn();
    const answered = given.answered && { ...given.answered, key, result: score(ARTICLE, key, []), flags: [] };
    const patterns = (['scorm12', 'scorm2004'] as const).map((version) => {
      const [settings = []] = report(version, { ...given, answered }, FRESH).extras;
      return settings.find(({ element }) => element.endsWith('pattern'))?.value;
    });
    expect(patterns).toEqual([
      'framing-device: It sails at nine, as the timetable has it',
      'framing-device: It sails at nine as the timetable has it',
    ]);
  });

  it('tells a second round apart by its ids', () => {
    const again = handedIn();
    const answered = again.answered && { ...again.answered, round: 2 };
    const { extras } = report('scorm12', { ...again, round: 2, answered }, FRESH);
    expect(extras.map(([id]) => id?.value)).toEqual(['ferry.junta.2', 'ferry.critics.2', 'ferry.asked.2']);
  });
});

describe.each(['scorm12', 'scorm2004'] as const)('what may not be told to %s', (version: ScormVersion) => {
  const flags = Array.from({ length: 300 }, (_, index) => ({
    id: `f${index}`,
    start: index * 31,
    end: index * 31 + 9,
    family: 'framing-device' as const,
    quote: '',
  }));
  const code = writeResultCode({ ...RESULT_FILE, flags });
  const held = report(version, handedIn({ answered: null, code }), FRESH);

  it('is neither score nor item', () => {
    const told = JSON.stringify(held);
    expect(told).not.toMatch(/score|junta|critics|correct_responses/);
    expect(held.extras).toEqual([]);
    expect(held.needed.map(({ value }) => value)[0]).toBe('completed');
  });

  it('leaves the code, in fields of the length the platform has, to be put together again', () => {
    const [answers, comments] = held.code;
    const name = version === 'scorm12' ? 'student_response' : 'learner_response';
    const parts = (answers ?? []).filter(({ element }) => element.endsWith(name)).map(({ value }) => value);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(LIMITS[version].fillIn);
    expect(findResultCodes(parts.join('\n'))[0]?.flags).toHaveLength(300);
    const [comment] = comments ?? [];
    expect(comment?.value).toBe(code);
  });

  it('is not cut where a comment has no room for all of it', () => {
    const long = code.repeat(6);
    const ways = report(version, handedIn({ answered: null, code: long }), FRESH).code;
    expect(ways).toHaveLength(version === 'scorm12' ? 1 : 2);
    const told = (ways[1] ?? []).filter(({ element }) => element.endsWith('comment'));
    expect(told.map(({ value }) => value).join('')).toBe(version === 'scorm12' ? '' : long);
  });
});
