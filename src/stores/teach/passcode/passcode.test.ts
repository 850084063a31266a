import { describe, expect, it } from 'vitest';
import { makePasscode } from './makePasscode.ts';
import { randomBelow } from './random.ts';
import { passcodeWeakness } from './strength.ts';
import { WORDS } from './words.ts';

describe('the words of passcodes', () => {
  it('are at least 1,024, each once, in order, short and plain', () => {
    expect(WORDS.length).toBeGreaterThanOrEqual(1024);
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS).toEqual([...WORDS].sort());
    for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,8}$/);
  });

  it('make passcodes of 37 bits, as the documentation says', () => {
    expect(Math.floor(3 * Math.log2(WORDS.length) + 2 * Math.log2(10))).toBe(37);
  });
});

describe('a random number', () => {
  it('is as likely as any other: what lies beyond the last whole round is drawn again', () => {
    const bytes = [255, 255, 255, 250, 0, 7];
    const random = (count: number) => new Uint8Array(bytes.splice(0, count));
    // 65,530 is the last multiple of ten, so 65,535 and 65,530 are drawn again.
    expect(randomBelow(10, random)).toBe(7);
    expect(bytes).toEqual([]);
  });

  it('reaches both ends', () => {
    const drawn = new Set(Array.from({ length: 500 }, () => randomBelow(3)));
    expect([...drawn].sort()).toEqual([0, 1, 2]);
  });
});

describe('a passcode that is offered', () => {
  it('is three words of the list and two digits, another each time, and not weak', () => {
    const made = Array.from({ length: 50 }, () => makePasscode());
    expect(new Set(made).size).toBe(50);
    for (const passcode of made) {
      const [one = '', two = '', three = '', digits = ''] = passcode.split('-');
      for (const word of [one, two, three]) expect(WORDS).toContain(word);
      expect(digits).toMatch(/^\d\d$/);
      expect(passcodeWeakness(passcode)).toBeNull();
    }
  });
});

describe('a passcode of one’s own', () => {
  it.each([
    ['7b', 'short'],
    ['secret 99', 'short'],
    ['- - - - - - - - - - -', 'short'],
    ['aaaaaaaaaaaaaaaa', 'few-kinds'],
    ['23 11 2026 0915', 'few-kinds'],
    ['the marsh at dawn', null],
  ])('%s: %s', (passcode, weakness) => {
    expect(passcodeWeakness(passcode)).toBe(weakness);
  });
});
