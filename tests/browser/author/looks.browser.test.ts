import { describe, it } from 'vitest';
import { expectNoScrolling, expectNoViolations } from '../harness/looks.ts';
import { newVisitor } from '../harness/visitor.ts';
import { AUTHORED, keepOnDevice } from './authoredQuizzes.ts';

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('the author’s desk in %s at %i pixels', (colorScheme, width) => {
  it('has no violation that axe finds, and nothing is cut off, at each step', async () => {
    const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
    const check = async (when: string) => {
      await expectNoViolations(page, when);
      await expectNoScrolling(page, when);
    };
    await page.goto('teach/author.html');
    await page.getByRole('heading', { name: 'New quiz' }).waitFor();
    const adrift = AUTHORED.marks
      .slice(0, 1)
      .map((mark) => ({ ...mark, id: 'lost', quote: 'the lost words' }));
    const about = { ...AUTHORED.about, author: '' };
    await keepOnDevice(page, { ...AUTHORED, about, adrift, body: `${AUTHORED.body}\n\nShare this` });
    await page.reload();
    await page.getByRole('link', { name: AUTHORED.about.title }).waitFor();
    await check('with a quiz on the list');
    await page.getByRole('link', { name: AUTHORED.about.title }).click();
    await page.getByRole('button', { name: 'Clean up paragraphs…' }).click();
    await page.getByRole('button', { name: 'Clean up', exact: true }).waitFor();
    await check('with the text');
    for (const [name, there] of [
      ['Check', 'To be mended'],
      ['Second reader', 'Second reader'],
      ['Save', 'Save for a site'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();
      await page.getByRole('heading', { name: there }).waitFor();
      await check(name);
    }
  });
});
