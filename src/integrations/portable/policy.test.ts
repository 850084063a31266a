import { expect, it } from 'vitest';
import { POLICY, withPolicy } from './policy.ts';

it('is put right behind the character set, before everything it governs', () => {
  expect(withPolicy('<head><meta charset="utf-8"><link></head>', 'a.html')).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><link></head>`,
  );
});

it('stops the build where there is no place for it', () => {
  expect(() => withPolicy('<head><link></head>', 'quiz/a.html')).toThrow(/^quiz\/a\.html: /);
});

it('allows nothing unsafe and no other host', () => {
  expect(POLICY).not.toMatch(/unsafe|http|\*/);
});
