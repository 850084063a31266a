import { expect, it } from 'vitest';
import { suggestionKey } from './suggestionKeys.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

it('goes through the list and decides, by letters only where they are switched on', () => {
  expect(suggestionKey(press('ArrowDown'), false)).toBe('next');
  expect(suggestionKey(press('Delete'), false)).toBe('refuse');
  for (const [key, action] of Object.entries({
    j: 'next',
    K: 'previous',
    a: 'accept',
    e: 'adjust',
    x: 'refuse',
  })) {
    expect(suggestionKey(press(key), true), key).toBe(action);
    expect(suggestionKey(press(key), false), key).toBeNull();
  }
});

it('leaves the browser its own', () => {
  expect(suggestionKey(press('a', { ctrlKey: true }), true)).toBeNull();
  expect(suggestionKey(press('Enter'), true)).toBeNull();
  expect(suggestionKey(press('z', { ctrlKey: true }), false)).toBe('undo');
});
