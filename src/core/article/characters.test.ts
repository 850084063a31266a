import { describe, expect, it } from 'vitest';
import { cleanCharacters, unseenCharacters } from './characters.ts';

const named = (code: number) => [
  code.toString(16).toUpperCase().padStart(4, '0'),
  String.fromCodePoint(code),
];
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => named(first + index));

describe('unseenCharacters', () => {
  it.each([
    ...[0x0000, 0x001b, 0x0085, 0x200b, 0x2028, 0x2029, 0xd800, 0xfeff].map(named),
    ...between(0x202a, 0x202e),
    ...between(0x2060, 0x2069),
  ])('finds U+%s, which no article holds either', (_, character) => {
    expect(unseenCharacters(`a${character}b`)).toEqual([character]);
    expect(unseenCharacters(cleanCharacters(`a${character}b`))).toEqual([]);
  });

  it.each([0x0009, 0x000a, 0x00a0, 0x00ad, 0x061c, 0x200c, 0x200d, 0x200e, 0x200f].map(named))(
    'lets U+%s be: spaces, soft hyphens, joiners and direction marks are needed in writing',
    (_, character) => {
      expect(unseenCharacters(`a${character}b`)).toEqual([]);
    },
  );
});
