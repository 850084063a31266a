import { describe, expect, it } from 'vitest';
import { readSealed } from './readSealed.ts';

const SEALED = {
  format: 'slantwise-sealed-key',
  version: 1,
  quiz: 'ferry',
  keyFingerprint: 'f00d',
  kdf: { name: 'scrypt', salt: 'AAAA', N: 65536, r: 8, p: 1 },
  cipher: 'xchacha20-poly1305',
  nonce: 'AAAA',
  text: 'AAAA',
};
const file = (content: string) => ({ path: 'quizzes/ferry/sealed.json', content });
const read = (content: string, slug = 'ferry', fingerprint: string | undefined = 'f00d') =>
  readSealed(file(content), slug, fingerprint);

describe('the sealed key of a pack', () => {
  it('is none where there is no file', () => {
    expect(readSealed(undefined, 'ferry', 'f00d')).toEqual({ sealed: null, problems: [] });
  });

  it('is read where it is of this quiz and of its key as it stands', () => {
    expect(read(JSON.stringify(SEALED))).toEqual({ sealed: SEALED, problems: [] });
    expect(readSealed(file(JSON.stringify(SEALED)), 'ferry', undefined).problems).toEqual([]);
  });

  it.each([
    ['other text', 'hello', 'ferry', 'bad-seal'],
    ['another format', '{}', 'ferry', 'bad-seal'],
    [
      'a key before its last change',
      JSON.stringify({ ...SEALED, keyFingerprint: 'beef' }),
      'ferry',
      'stale-seal',
    ],
    ['another quiz’s', JSON.stringify(SEALED), 'marsh', 'stale-seal'],
  ])('is a problem where it is %s', (_, content, slug, code) => {
    const { sealed, problems } = read(content, slug);
    expect(sealed).toBeNull();
    expect(problems).toEqual([{ file: 'quizzes/ferry/sealed.json', line: 1, column: 1, code }]);
  });
});
