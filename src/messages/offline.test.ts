import { describe, expect, it } from 'vitest';
import { keepButton, keptLine, keptSoFar } from './offline.ts';

describe('what is said of working without a network', () => {
  it.for([
    [6, 6, 'Works without a network on this device.'],
    [0, 0, 'Works without a network on this device.'],
    [0, 1000, 'The library works without a network on this device.'],
    [1, 1000, '1 of 1,000 quizzes works without a network on this device.'],
    [12, 1000, '12 of 1,000 quizzes work without a network on this device.'],
  ] as const)('%i of %i', ([kept, quizzes, line]) => {
    expect(keptLine(kept, quizzes)).toBe(line);
  });

  it('names how many quizzes the button keeps, and their size', () => {
    expect(keepButton(0, 1000, 12_345_678)).toBe('Keep all 1,000 quizzes on this device (12\u00a0MB)');
    expect(keepButton(12, 1000, 4_321_000)).toBe('Keep the other 988 quizzes on this device (4.3\u00a0MB)');
    expect(keepButton(1000, 1000, 20)).toBe('Keep the newest of all quizzes on this device (0.1\u00a0MB)');
  });

  it('counts one and all', () => {
    expect(keptSoFar(1, 9)).toBe('1 of 9 quizzes is on this device and opens without a network.');
    expect(keptSoFar(9, 9)).toBe('All 9 quizzes work without a network on this device.');
  });
});
