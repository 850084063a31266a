import { describe, expect, it } from 'vitest';
import { expectKept, openQuiz, stored, storedKeys, tray, trayFlags } from '../harness/quizPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, KEY, SLUG, someFlags } from './someFlags.ts';

describe('what an earlier visit stored and nobody can read', () => {
  it.each([
    ['no JSON', '{"version":1,"quiz'],
    ['no attempt', '"<img src=x onerror=alert(1)>"'],
    ['another version', JSON.stringify({ version: 99, quiz: SLUG, flags: [] })],
    ['another quiz', JSON.stringify({ version: 1, quiz: 'alaska-meeting', flags: [] })],
    ['flags that are none', JSON.stringify({ version: 1, quiz: SLUG, flags: { length: 1e9 } })],
  ])('is set aside: %s', async (_, value) => {
    const { page } = await newVisitor();
    await page.goto('/404.html');
    await page.evaluate(([key, old]) => localStorage.setItem(key, old), [KEY, value] as const);
    await openQuiz(page, SLUG);
    await expect.poll(() => tray(page).innerText()).toContain('set aside on this device, not deleted');
    const keys = (await storedKeys(page)).filter((key) => key.startsWith(`slantwise:set-aside:${SLUG}:`));
    expect(keys).toHaveLength(1);
    expect(await stored(page, keys[0] ?? '')).toBe(value);
    const made = await flag(page, (await someFlags())[0]);
    await expectKept(page, SLUG, [made]);
  });

  it('is kept as far as it can be read, and set aside whole', async () => {
    const { page } = await newVisitor();
    const [one] = await someFlags();
    const value = JSON.stringify({ version: 1, quiz: SLUG, flags: [one, { start: -1 }, null] });
    await page.goto('/404.html');
    await page.evaluate(([key, old]) => localStorage.setItem(key, old), [KEY, value] as const);
    await openQuiz(page, SLUG);
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    expect(await tray(page).innerText()).toContain('could not be read in full');
  });

  it('does not keep its flags where their words no longer stand', async () => {
    const { page } = await newVisitor();
    const flags = [
      { id: 'gone', start: 0, end: 12, family: 'loaded-language', quote: 'Purple otters <b>sang</b>' },
      { id: 'beyond', start: 900_000, end: 900_010, family: 'framing-device', quote: 'never here' },
    ];
    await page.goto('/404.html');
    await page.evaluate(([key, old]) => localStorage.setItem(key, old), [
      KEY,
      JSON.stringify({ version: 1, quiz: SLUG, flags }),
    ] as const);
    await openQuiz(page, SLUG);
    await expect.poll(() => tray(page).innerText()).toContain('2 flags have lost the words they stood on');
    expect(await tray(page).innerText()).toContain('Purple otters <b>sang</b>');
    expect(await trayFlags(page).count()).toBe(0);
  });
});
