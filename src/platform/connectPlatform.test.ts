import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeAround, FakePlatform } from '../../tests/platform/fakePlatform.ts';
import { findResultCodes } from '../core/handIn/resultCode.ts';
import type { LocatedKey } from '../core/pack/located.ts';
import { findings } from '../core/review/findings.ts';
import { score } from '../core/scoring/score.ts';
import {
  $attempt,
  addFlag,
  openAttempt,
  submit,
  tryAgain,
  writeNote,
} from '../stores/attempt/attemptStore.ts';
import { openQuiz } from '../stores/quiz/quizStore.ts';
import { $openedResult } from '../stores/review/reviewStore.ts';
import { $scorer } from '../stores/review/scorer.ts';
import { setDeviceStorage } from '../stores/storage/deviceStorage.ts';
import { connectPlatform, type Work } from './connectPlatform.ts';

const TEXT = 'The junta moved the ferry. Critics say nobody asked.';
const ARTICLE = {
  text: TEXT,
  lang: 'en',
  blocks: [{ kind: 'paragraph' as const, start: 0, end: TEXT.length, inlines: [] }],
};
const KEY: LocatedKey = {
  items: [
    {
      id: 'junta',
      family: 'loaded-language',
      technique: 'name-calling',
      weight: 'core',
      why: 'Why.',
      places: [{ start: 4, end: 9 }],
      score: 1,
    },
  ],
  fair: [],
  contested: [],
  discuss: [],
};

function work(more: Partial<Work> = {}): Work {
  return {
    held: false,
    assigned: () => undefined,
    settings: () => ({ hints: 1 }),
    restore: () => undefined,
    ...more,
  };
}

/** A fresh device on which the quiz is opened. */
function openHere(key: LocatedKey | null = KEY): void {
  const kept = new Map<string, string>();
  setDeviceStorage({
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  });
  openQuiz(
    { slug: 'ferry', title: 'Ferry', lang: 'en', keyFingerprint: 'abcdef', key, techniques: {} },
    ARTICLE,
  );
  openAttempt('ferry', 'abcdef', TEXT);
}

function connected(fake: FakePlatform, more: Partial<Work> = {}) {
  const around = new FakeAround(fake.frame);
  const connection = connectPlatform('scorm12', around);
  connection.begin(work(more));
  return { around, connection };
}

beforeEach(() => {
  $openedResult.set(null);
  $scorer.set({ score, findings });
  openHere();
});

const handInNow = async () => {
  submit(100);
  await Promise.resolve();
};

describe('a page on a platform', () => {
  it('is told the learner’s name, and tells nothing before the learner does something', () => {
    const fake = new FakePlatform('scorm12', { 'cmi.core.student_name': ' Okafor,  Ada ' });
    const { connection } = connected(fake);
    expect(connection.learnerName).toBe('Okafor, Ada');
    expect(fake.values.has('cmi.suspend_data')).toBe(false);
  });

  it('keeps flags on the platform, from which another device has them back', () => {
    const fake = new FakePlatform('scorm12');
    const { around } = connected(fake);
    const id = addFlag({ start: 4, end: 9 }, 'loaded-language');
    writeNote(id ?? '', 'Who says?');
    around.leave();
    const made = $attempt.get();

    openHere();
    let restored: unknown;
    connected(fake, {
      restore: (settings) => {
        restored = settings;
      },
    });
    expect($attempt.get()?.flags).toEqual([
      { id: 'kept-1', start: 4, end: 9, family: 'loaded-language', quote: 'junta', note: 'Who says?' },
    ]);
    expect(restored).toEqual({ hints: 1 });
    expect(Math.floor(($attempt.get()?.startedAt ?? 0) / 1000)).toBe(
      Math.floor((made?.startedAt ?? 0) / 1000),
    );
  });

  it('leaves the device’s own copy where that is no older', () => {
    const fake = new FakePlatform('scorm12');
    connected(fake).around.leave();
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    const own = $attempt.get()?.flags;
    connected(fake);
    expect($attempt.get()?.flags).toEqual(own);
    expect(fake.values.get('cmi.suspend_data')).toMatch(/^s1\./);
  });

  it('passes over what the platform has of something else', () => {
    const fake = new FakePlatform('scorm12', { 'cmi.suspend_data': 'bookmark=3' });
    connected(fake);
    expect($attempt.get()?.flags).toEqual([]);
    expect(fake.values.get('cmi.suspend_data')).toBe('bookmark=3');
  });

  it('reports a second hand-in, also where both fall into one second', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 8, 0, 0, 100) });
    onTestFinished(() => void vi.useRealTimers());
    const fake = new FakePlatform('scorm12');
    connected(fake);
    await handInNow();
    expect(Number(fake.values.get('cmi.core.score.raw'))).toBe(0);
    vi.setSystemTime(Date.now() + 700);
    tryAgain([]);
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    await handInNow();
    expect(Number(fake.values.get('cmi.core.score.raw'))).toBe(100);
  });

  it('reports a hand-in once, with score and items', async () => {
    const fake = new FakePlatform('scorm12');
    let { around } = connected(fake);
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    await handInNow();
    expect(Object.fromEntries(fake.values)).toMatchObject({
      'cmi.core.score.raw': '100',
      'cmi.core.lesson_status': 'completed',
      'cmi.interactions.0.id': 'ferry.junta',
      'cmi.interactions.0.result': 'correct',
    });
    expect(fake.calls.filter((call) => call === 'set cmi.core.lesson_status')).toHaveLength(2);

    // The same hand-in on the next visit, on this device or another, is no news.
    for (const device of [() => undefined, openHere]) {
      around.leave();
      device();
      const before = fake.calls.filter((call) => call.includes('score')).length;
      ({ around } = connected(fake));
      await Promise.resolve();
      expect($attempt.get()?.submittedAt).toBeDefined();
      expect(fake.calls.filter((call) => call.includes('score'))).toHaveLength(before);
    }
  });

  it('waits for what scores, and then reports', async () => {
    $scorer.set(null);
    const fake = new FakePlatform('scorm12');
    connected(fake);
    await handInNow();
    expect(fake.values.has('cmi.core.score.raw')).toBe(false);
    $scorer.set({ score, findings });
    await Promise.resolve();
    expect(fake.values.get('cmi.core.score.raw')).toBe('0');
  });

  it('tells nothing of score and key where they are held back, but leaves the code', async () => {
    const fake = new FakePlatform('scorm12');
    connected(fake, {
      held: true,
      assigned: () => ({
        terms: '',
        learner: { name: 'Ada', class: '7b' },
        round: 1,
        hints: 0,
        checked: 0,
        accommodation: '',
      }),
    });
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    await handInNow();
    const told = JSON.stringify([...fake.values]);
    expect(told).not.toMatch(/score|ferry\.junta|correct_responses/);
    const [result] = findResultCodes(fake.values.get('cmi.comments') ?? '');
    expect(result).toMatchObject({ quiz: 'ferry', assigned: { learner: { name: 'Ada' } } });
    expect(result?.flags).toMatchObject([{ start: 4, end: 9, family: 'loaded-language' }]);
    expect(fake.values.get('cmi.interactions.0.student_response')).toBe(fake.values.get('cmi.comments'));
  });

  it('reports the next round as one of its own', async () => {
    const fake = new FakePlatform('scorm12');
    connected(fake);
    await handInNow();
    tryAgain([]);
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    // Handed in at another second than before.
    const attempt = $attempt.get();
    if (attempt) $attempt.set({ ...attempt, submittedAt: Date.now() + 5000, score: 100 });
    await Promise.resolve();
    expect(fake.values.get('cmi.interactions.1.id')).toBe('ferry.junta.2');
    expect(fake.values.get('cmi.core.score.raw')).toBe('100');
  });
});

describe('a platform that fails', () => {
  it('is told of, and is given everything when it works again', async () => {
    const fake = new FakePlatform('scorm12');
    const { connection } = connected(fake);
    fake.refuses = /./;
    fake.throws = true;
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    expect(connection.$trouble.get()).toBe('refused');
    await handInNow();
    expect($attempt.get()).toMatchObject({ score: 100, flags: [{ quote: 'junta' }] });
    fake.refuses = /^$/;
    connection.retry();
    expect(connection.$trouble.get()).toBeNull();
    expect(fake.values.get('cmi.core.score.raw')).toBe('100');
  });

  it('that lost a hand-in is told of it on the next visit', async () => {
    const fake = new FakePlatform('scorm12');
    const { around } = connected(fake);
    fake.refuses = /./;
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    await handInNow();
    around.leave();
    fake.refuses = /^$/;
    connected(fake);
    await Promise.resolve();
    expect(fake.values.get('cmi.core.score.raw')).toBe('100');
  });

  it('is not there, and nothing else is different', async () => {
    const connection = connectPlatform('scorm2004', new FakeAround(new FakePlatform('scorm12').frame));
    connection.begin(work());
    expect(connection).toMatchObject({ learnerName: '', isRecording: false });
    expect(connection.$trouble.get()).toBe('absent');
    addFlag({ start: 4, end: 9 }, 'loaded-language');
    await handInNow();
    expect($attempt.get()?.submittedAt).toBeDefined();
  });

  it('has room for some flags only, which is told', () => {
    const fake = new FakePlatform('scorm12');
    const { connection } = connected(fake);
    const id = addFlag({ start: 4, end: 9 }, 'loaded-language');
    writeNote(id ?? '', 'x'.repeat(5000));
    expect(connection.$leftOut.get()).toEqual({ notes: 1, flags: 0 });
    expect(fake.values.get('cmi.suspend_data')?.length).toBeLessThanOrEqual(4096);
  });

  it('is left behind by a page that the browser brings back', () => {
    const { around, connection } = connected(new FakePlatform('scorm12'));
    around.leave();
    expect(connection.$trouble.get()).toBeNull();
    around.comeBack();
    expect(connection.$trouble.get()).toBe('closed');
  });
});
