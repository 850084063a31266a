import { expect, test } from 'vitest';
import { $exampleDone, isExampleDone, markExampleDone } from './exampleDone.ts';

test('marks the example as done, in storage and for this page', () => {
  const kept = new Map<string, string>();
  const storage = {
    length: 0,
    key: () => null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: () => {},
  };
  expect(isExampleDone(storage)).toBe(false);
  markExampleDone(storage);
  expect(isExampleDone(storage)).toBe(true);
  expect($exampleDone.get()).toBe(true);
});

test('storage that refuses does no harm', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  const storage = { length: 0, key: () => null, getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(isExampleDone(storage)).toBe(false);
  expect(() => markExampleDone(storage)).not.toThrow();
});
