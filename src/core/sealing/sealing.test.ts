import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
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
const CHEAP = { N: 16, r: 8, p: 1 };
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
  it('knows the passcode and no other', async () => {
    const check = await releaseCheck('kelp-otter', random);
    expect(check).toHaveLength(24);
    expect(await isReleased(check, 'Kelp otter')).toBe(true);
    expect(await isReleased(check, 'kelp')).toBe(false);
    expect(await isReleased('', '')).toBe(false);
  });
});
