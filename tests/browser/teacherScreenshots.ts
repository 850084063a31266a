// The pictures of docs/teachers.md, taken by screenshots.ts.
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Terms } from '../../src/core/assignment/terms.ts';
import { writeTerms } from '../../src/core/assignment/termsCode.ts';
import type { KeptFlag } from '../../src/core/attempt/attempt.ts';
import { type ResultFile, writeResultFile } from '../../src/core/attempt/resultFile.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { FAMILIES } from '../../src/core/taxonomy/technique.ts';
import { learnerNo, madeResult, someTerms } from './gradebook/madeResults.ts';

const LEARNERS = 22;

/** Takes one picture after another: `open` gives a fresh page, `picture` keeps what it shows under a name. */
export interface Camera {
  open(options: BrowserContextOptions): Promise<Page>;
  picture(page: Page, name: string): Promise<void>;
  readonly desktop: BrowserContextOptions;
  readonly phone: BrowserContextOptions;
}

export async function takeTeacherPictures(camera: Camera, packs: readonly Pack[]): Promise<void> {
  const [first] = packs;
  if (!first) throw new Error('There is no quiz to assign.');
  await takeAssignment(camera, first);
  await takeStart(camera, first);
  await takeGradebook(camera, packs);
}

async function takeAssignment({ open, picture, desktop }: Camera, { slug }: Pack): Promise<void> {
  const page = await open(desktop);
  await page.goto(`/teach.html#quiz=${slug}`);
  await page.locator('.teach-chosen strong').waitFor();
  await page.getByText('Time and attempts').click();
  await page.getByLabel('Time limit in minutes').fill('25');
  await page.getByRole('textbox', { name: 'Given to' }).fill('9b');
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  const heading = page.getByRole('heading', { name: /^Link/ });
  await heading.waitFor();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => window.scrollBy(0, -220));
  await picture(page, 'teach-desktop');
}

async function takeStart({ open, picture, phone }: Camera, pack: Pack): Promise<void> {
  const page = await open(phone);
  const terms = someTerms(pack, {
    minutes: 25,
    attempts: 1,
    due: Date.UTC(2026, 10, 24, 8, 30),
    instructions: 'Read it once without flagging. Then go through it again.',
  });
  await page.goto(`/quiz/${pack.slug}.html#assigned=${writeTerms(terms)}`);
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.waitFor();
  await page.getByLabel('Your name').fill('Mia Berg');
  await page
    .getByRole('heading', { name: 'Your teacher gave you this article' })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => window.scrollBy(0, -40));
  await picture(page, 'assigned-phone');
}

async function takeGradebook({ open, picture, desktop }: Camera, packs: readonly Pack[]): Promise<void> {
  const results = packs.flatMap((pack, at) => classOf(pack, someTerms(pack, { id: `assignment${at}` }), at));
  const page = await open(desktop);
  await page.goto('/teach/gradebook.html');
  await page.getByRole('heading', { name: 'Learners' }).waitFor();
  await page.getByLabel('Choose files…').setInputFiles(
    results.map((result, at) => ({
      name: `${at}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(writeResultFile(result)),
    })),
  );
  const report = page.getByRole('region', { name: /results? added/ });
  await report.waitFor();
  await page.getByRole('cell', { name: /\d/ }).first().waitFor();
  await page.getByRole('heading', { name: 'Learners' }).evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => window.scrollBy(0, -20));
  await picture(page, 'gradebook-desktop');
  await takeClass(page, picture);
}

async function takeClass(page: Page, picture: Camera['picture']): Promise<void> {
  await page
    .getByRole('link', { name: 'See the class' })
    .or(page.getByRole('button', { name: 'See the class' }))
    .first()
    .click();
  const talk = page.getByRole('heading', { name: 'Talk about this' });
  await talk.waitFor();
  await talk.evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => window.scrollBy(0, -40));
  await picture(page, 'class-desktop');
}

/** A class that finds easy things often and hard ones seldom; who is strong finds more. By rule, not by chance. */
function classOf(pack: Pack, terms: Terms, seed: number): ResultFile[] {
  const { article, located } = pack;
  if (!article || !located) throw new Error(`${pack.slug} has no text.`);
  const noise = (...at: number[]) => (Math.sin(at.reduce((sum, one) => sum * 31 + one, seed + 7)) + 1) / 2;
  return Array.from({ length: LEARNERS - 3 * seed }, (_, learner) => {
    const skill = 0.55 + 0.45 * noise(learner);
    const flags = [
      ...located.items.map((item, at) => ({
        item,
        family: item.family,
        chance: skill * (0.5 + noise(at, 3)),
      })),
      ...located.fair.map((item, at) => ({
        item,
        family: FAMILIES[at % 3] ?? FAMILIES[0],
        chance: (1 - skill) * 1.4 * noise(at, 5),
      })),
    ].flatMap(({ item, family, chance }, at): KeptFlag[] => {
      const [place] = item.places;
      if (!place || noise(learner, at, 11) > chance) return [];
      const told =
        noise(learner, at, 13) > 0.85 ? (FAMILIES[(FAMILIES.indexOf(family) + 1) % 3] ?? family) : family;
      const quote = article.text.slice(place.start, place.end);
      return [{ id: `f${at}`, start: place.start, end: place.end, family: told, quote }];
    });
    const made = {
      pack,
      terms,
      ...learnerNo(learner * 3),
      share: 0,
      minutes: 9 + Math.round(14 * noise(learner, 2)),
    };
    return { ...madeResult({ ...made, class: '9b' }), flags };
  });
}
