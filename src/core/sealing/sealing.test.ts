import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPasscode } from './passcode.ts';
import { isReleased, releaseCheck } from './release.ts';
import { openKey, readSealedKey, type SealedContent, sealKey } from './sealedKey.ts';

const CONTENT: SealedContent = {
  key: {
    items: [
      {
        id: 'regime',
        at: { quote: 'the regime' },
        family: 'loaded-language',
        technique: 'name-calling',
        weight: 'core',
        why: 'A word for governments one dislikes. Zażółć 🐟',
      },
    ],
    fair: [],
    contested: [],
    discuss: [],
  },
  techniques: {},
};
const ABOUT = { quiz: 'ferry', keyFingerprint: 'f00d' };
const random = (count: number) => new Uint8Array(randomBytes(count));
/** Tests open many: a cheap cost tries the same. */
const CHEAP = { N: 2, r: 1, p: 1 };
/** What the real cost takes on a machine with other things to do, in milliseconds. */
const PATIENCE = 60_000;
const seal = (passcode: string) => sealKey(ABOUT, CONTENT, passcode, random, CHEAP);

describe('a sealed key', () => {
  it('opens with its passcode, however it is spaced, hyphenated or capitalised', async () => {
    const sealed = await seal('kelp-otter-42');
    for (const said of ['kelp-otter-42', 'Kelp Otter 42', 'KELP–OTTER–42', 'kelpotter42']) {
      expect(await openKey(sealed, said)).toEqual(CONTENT);
    }
  });

  it('says so when the passcode is wrong', async () => {
    const sealed = await seal('kelp-otter-42');
    for (const said of ['kelp-otter-43', '', 'kelp']) {
      expect(await openKey(sealed, said)).toEqual({ code: 'wrong-passcode' });
    }
  });

  it('shows nothing of the key, and is another each time', async () => {
    const [one, other] = [JSON.stringify(await seal('a')), JSON.stringify(await seal('a'))];
    expect(one).not.toBe(other);
    for (const word of ['regime', 'name-calling', 'core', 'dislikes']) expect(one).not.toContain(word);
  });

  it('cannot be passed off as the key of another quiz, nor as another key', async () => {
    const sealed = await seal('a');
    expect(await openKey({ ...sealed, quiz: 'marsh' }, 'a')).toEqual({ code: 'wrong-passcode' });
    expect(await openKey({ ...sealed, keyFingerprint: 'beef' }, 'a')).toEqual({ code: 'wrong-passcode' });
  });

  it('holds any content under any passcode, and opens to that passcode alone, however it is spaced', async () => {
    const words = fc
      .array(fc.constantFrom('k', 'É', 'ß', '-', ' ', '—', '🐟', '7'), { maxLength: 9 })
      .map((signs) => signs.join(''));
    const why = fc
      .array(fc.constantFrom('a', 'ż', '🐟', '"', '\n'), { maxLength: 20 })
      .map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(words, words, why, async (passcode, other, text) => {
        const key = { ...CONTENT.key, discuss: [text] };
        const sealed = await sealKey(ABOUT, { ...CONTENT, key }, passcode, random, CHEAP);
        const read = readSealedKey(JSON.parse(JSON.stringify(sealed)));
        if (!read) throw new Error('It was not read.');
        expect(await openKey(read, ` ${foldPasscode(passcode)} - `)).toEqual({ ...CONTENT, key });
        fc.pre(foldPasscode(other) !== foldPasscode(passcode));
        expect(await openKey(read, other)).toEqual({ code: 'wrong-passcode' });
      }),
      { numRuns: 12 },
    );
  });

  it('gives nothing that is no key, be the passcode right: whoever hears it may have sealed anything under it', async () => {
    for (const content of [null, [], {}, { key: {}, techniques: {} }, { ...CONTENT, techniques: 5 }]) {
      const sealed = await sealKey(ABOUT, content as unknown as SealedContent, 'a', random, CHEAP);
      expect(await openKey(sealed, 'a')).toEqual({ code: 'damaged' });
    }
    const items = [{ id: 'regime', at: 'here' }];
    const forged = { ...CONTENT, key: { ...CONTENT.key, items } } as unknown as SealedContent;
    expect(await openKey(await sealKey(ABOUT, forged, 'a', random, CHEAP), 'a')).toEqual({ code: 'damaged' });
  });

  it('is read from a file as it was written, and refused when it is none', async () => {
    const sealed = await seal('a');
    expect(readSealedKey(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
    for (const broken of [
      null,
      {},
      { ...sealed, version: 2 },
      { ...sealed, cipher: 'rot13' },
      { ...sealed, kdf: { ...sealed.kdf, N: 2 ** 30 } },
      { ...sealed, kdf: { ...sealed.kdf, N: 1000 } },
      { ...sealed, text: 5 },
    ]) {
      expect(readSealedKey(broken)).toBeNull();
    }
    expect(await openKey({ ...sealed, nonce: 'AA' }, 'a')).toEqual({ code: 'damaged' });
    expect(await openKey({ ...sealed, text: '!' }, 'a')).toEqual({ code: 'damaged' });
  });
});

describe('a release check', () => {
  it(
    'knows the passcode and no other',
    async () => {
      const check = await releaseCheck('kelp-otter', random);
      expect(check).toHaveLength(24);
      expect(await isReleased(check, 'Kelp otter')).toBe(true);
      expect(await isReleased(check, 'kelp')).toBe(false);
      expect(await isReleased('', '')).toBe(false);
    },
    PATIENCE,
  );
});
