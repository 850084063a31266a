import { describe, expect, it } from 'vitest';
import { findingStep, keyAction } from './keyboard.ts';

const press = (key: string, more: Partial<Parameters<typeof keyAction>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys in the article', () => {
  it('moves by word, sentence and block, and extends with Shift', () => {
    expect(keyAction(press('ArrowRight'), true, false)).toEqual({
      do: 'move',
      unit: 'word',
      direction: 1,
      extend: false,
    });
    expect(keyAction(press('ArrowUp', { shiftKey: true }), true, false)).toEqual({
      do: 'move',
      unit: 'sentence',
      direction: -1,
      extend: true,
    });
    expect(keyAction(press('PageDown'), true, false)).toMatchObject({ unit: 'block', direction: 1 });
  });

  it('follows the direction of the script', () => {
    expect(keyAction(press('ArrowLeft'), true, true)).toMatchObject({ unit: 'word', direction: 1 });
    expect(keyAction(press('ArrowDown'), true, true)).toMatchObject({ unit: 'sentence', direction: 1 });
  });

  it('knows no single-character shortcut once they are switched off, but keeps the others', () => {
    for (const key of ['1', '2', '3', 's', 'n', 'p', 'e', 'd', 'u', '?']) {
      expect(keyAction(press(key), true, false), key).not.toBeNull();
      expect(keyAction(press(key), false, false), key).toBeNull();
    }
    for (const key of ['ArrowLeft', 'Enter', 'Delete', 'Escape', 'Home']) {
      expect(keyAction(press(key), false, false), key).not.toBeNull();
    }
    expect(keyAction(press('z', { ctrlKey: true }), false, false)).toEqual({ do: 'undo' });
  });

  it('leaves the browser its own shortcuts', () => {
    for (const key of ['1', 'n', 'p', 's', 'd']) {
      expect(keyAction(press(key, { ctrlKey: true }), true, false), key).toBeNull();
      expect(keyAction(press(key, { altKey: true }), true, false), key).toBeNull();
    }
    expect(keyAction(press('Tab'), true, false)).toBeNull();
  });
});

describe('keys in a review', () => {
  const stepOf = (...pressed: Parameters<typeof keyAction>) => {
    const action = keyAction(...pressed);
    return action && findingStep(action);
  };

  it('go through the findings by word keys, and by letters where those are on', () => {
    expect(stepOf(press('ArrowRight'), false, false)).toBe(1);
    expect(stepOf(press('ArrowRight'), false, true)).toBe(-1);
    expect(stepOf(press('p'), true, false)).toBe(-1);
    expect(stepOf(press('p'), false, false)).toBeNull();
    expect(stepOf(press('ArrowDown'), true, false)).toBeNull();
  });

  it('leave the browser its own, such as printing and going back', () => {
    expect(stepOf(press('p', { ctrlKey: true }), true, false)).toBeNull();
    expect(stepOf(press('ArrowLeft', { altKey: true }), true, false)).toBeNull();
  });
});
