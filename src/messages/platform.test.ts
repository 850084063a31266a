import { describe, expect, it } from 'vitest';
import { leftOutLine } from './platform.ts';

describe('leftOutLine', () => {
  it.each([
    [{ notes: 0, flags: 0 }, null],
    [{ notes: 1, flags: 0 }, 'no room for 1 note.'],
    [{ notes: 2, flags: 1 }, 'no room for 1 flag and 2 notes.'],
  ])('says what the platform has no room for: %j', (out, words) => {
    const line = leftOutLine(out);
    if (words === null) expect(line).toBeNull();
    else expect(line).toContain(words);
  });
});
