import { describe, expect, test } from 'vitest';
import type { DeviceStorage } from '../storage/deviceStorage.ts';
import { lastOpen, readProgress } from './progress.ts';

function storageOf(entries: Record<string, string>): DeviceStorage {
  const keys = Object.keys(entries);
  return {
    length: keys.length,
    key: (index) => keys[index] ?? null,
    getItem: (key) => entries[key] ?? null,
    setItem: () => {},
    removeItem: () => {},
  };
}

function attempt(quiz: string, more: object = {}) {
  return JSON.stringify({
    version: 1,
    quiz,
    keyFingerprint: '00',
    startedAt: 1,
    updatedAt: 2,
    flags: [{}, {}],
    ...more,
  });
}

const one = (value: string) => readProgress(storageOf({ 'slantwise:attempt:marsh': value })).get('marsh');

describe('readProgress', () => {
  test('an open attempt counts its flags', () => {
    expect(one(attempt('marsh'))).toEqual({ state: 'open', flags: 2, updatedAt: 2 });
  });

  test('an attempt handed in has its score', () => {
    expect(one(attempt('marsh', { submittedAt: 3, score: 62.5 }))).toEqual({
      state: 'submitted',
      flags: 2,
      updatedAt: 2,
      score: 62.5,
    });
  });

  test('an attempt handed in without a flag is handed in', () => {
    expect(one(attempt('marsh', { submittedAt: 3, flags: [] }))?.state).toBe('submitted');
  });

  test('an attempt without a flag was not started', () => {
    expect(one(attempt('marsh', { flags: [] }))).toBeUndefined();
  });

  test.each([
    ['broken JSON', '{"version":1,'],
    ['another version', attempt('marsh', { version: 2 })],
    ['another quiz', attempt('bottle')],
    ['no list of flags', attempt('marsh', { flags: 'two' })],
    ['no time', attempt('marsh', { updatedAt: null })],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('%s is passed over', (_, value) => {
    expect(one(value)).toBeUndefined();
  });

  test.each([-1, 101, '63', null])('a score of %j is left out', (score) => {
    expect(one(attempt('marsh', { submittedAt: 3, score }))).not.toHaveProperty('score');
  });

  test('other keys of the same storage are left alone', () => {
    expect(readProgress(storageOf({ 'other:attempt:marsh': attempt('marsh') })).size).toBe(0);
  });

  test('storage that is absent or refuses is no progress', () => {
    const refusing: DeviceStorage = {
      length: 1,
      key: () => {
        throw new Error('refused');
      },
      getItem: () => null,
      setItem: () => {},
      removeItem: () => {},
    };
    expect(readProgress(null).size).toBe(0);
    expect(readProgress(refusing).size).toBe(0);
  });
});

describe('lastOpen', () => {
  test('is the latest attempt that was not handed in', () => {
    expect(
      lastOpen(
        new Map([
          ['old', { state: 'open', flags: 1, updatedAt: 1 }],
          ['recent', { state: 'open', flags: 1, updatedAt: 5 }],
          ['done', { state: 'submitted', flags: 1, updatedAt: 9 }],
        ] as const),
      ),
    ).toBe('recent');
  });

  test('is null where there is none', () => {
    expect(lastOpen(new Map([['done', { state: 'submitted', flags: 1, updatedAt: 9 }]] as const))).toBeNull();
  });
});
