import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../tests/cli/soundPack.ts';
import { parsePack } from './parsePack.ts';

function printOf(change: Parameters<typeof packFiles>[0]): string | undefined {
  return parsePack({ slug: 'ferry', files: packFiles(change) }).pack?.keyFingerprint;
}

describe('keyFingerprint', () => {
  it('is 16 hex digits that stay when nothing scored or explained changes', () => {
    expect(printOf({})).toMatch(/^[0-9a-f]{16}$/);
    expect(printOf({ key: ['Who is not heard?', 'Who pays?'] })).toBe(printOf({}));
    expect(
      printOf({
        key: ['{ id: near, at: { quote: "The end is near" }', '{ at: { quote: "The end is near" }, id: near'],
      }),
    ).toBe(printOf({}));
  });

  it.each([
    ['weight: core', 'weight: extra'],
    ['Nobody is named', 'No one is named'],
    ['id: counted', 'id: riders'],
  ])('changes when %j becomes %j', (words, other) => {
    expect(printOf({ key: [words, other] })).not.toBe(printOf({}));
  });
});
