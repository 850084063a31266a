import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { readAssignment } from '../../../src/core/gradebook/assignments/assignmentRecord.ts';
import { openKey, sealKey } from '../../../src/core/sealing/sealedKey.ts';
import { addressOf, folderOfPeople } from '../harness/oneFile.ts';
import { knownQuiz } from '../harness/packs.ts';
import { INVENTED_SLUG } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import { chosen, givenLink, make, openDesk, openWith, SLUG, saved, unfold } from './desk.ts';
import { readQr } from './qrReading.ts';

describe('an assignment as a link', () => {
  it('has the terms of the form in it, and is what the QR code and the frame hold', async () => {
    const { page } = await newVisitor({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openDesk(page);
    const { title } = await knownQuiz(SLUG);
    await page.getByLabel('Search for a quiz').fill('clearway');
    await page.getByRole('button', { name: title }).click();
    await chosen(page).waitFor();
    await unfold(page);
    await page.getByLabel('Framing device').uncheck();
    await page.getByLabel('Time limit in minutes').fill('20');
    await page.getByRole('button', { name: 'Add an arrangement' }).click();
    await page.getByLabel('Called').fill('Extended time');
    await page.getByLabel('Minutes more').fill('10');
    await page.getByLabel('Attempts').fill('2');
    await page.getByLabel('Due day').fill('2099-06-30');
    await page.getByLabel('Due time').fill('08:30');
    await page.getByLabel('After each flag').check();
    await page.getByLabel('Hints').check();
    await page.getByLabel('Say how many core items there are').uncheck();
    await page.getByLabel('Lower the score').check();
    await page.getByLabel('A code in place of a name').check();
    await page.getByLabel('Instructions').fill('Read it twice.\nThen flag.');
    await page.getByLabel('E-mail address for results').fill('desk@school.example');
    await page.getByLabel('Given to').fill('7b, 8a');
    const preview = page.getByRole('region', { name: 'What learners will read' });
    await expect.poll(() => preview.innerText()).toContain('20 minutes');
    expect(await preview.innerText()).toContain('Read it twice.');
    await make(page);

    const { link, terms } = await givenLink(page);
    expect(new URL(link).pathname).toBe(`/quiz/${SLUG}.html`);
    const due = await page.evaluate(() => new Date('2099-06-30T08:30').getTime());
    expect(terms).toMatchObject({
      quiz: SLUG,
      title,
      families: ['loaded-language', 'unsupported-claim'],
      minutes: 20,
      accommodations: [{ name: 'Extended time', minutes: 10 }],
      attempts: 2,
      feedback: 'each',
      hints: true,
      showCount: false,
      unlisted: 'costs',
      due,
      instructions: 'Read it twice.\nThen flag.',
      identity: 'code',
      mail: 'desk@school.example',
      sealed: false,
      release: '',
    });
    expect(await readQr(page, page.locator('.qr-code'))).toBe(link);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const html = await page.getByLabel('HTML', { exact: true }).inputValue();
    const frame = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('iframe');
      return { src: parsed?.getAttribute('src'), title: parsed?.title };
    }, html);
    expect(frame).toEqual({ src: link, title });
    expect(await page.getByText('7b, 8a').count()).toBe(1);
    const key = page.getByRole('link', { name: 'Answer key' });
    expect(await key.getAttribute('href')).toBe(`key/${SLUG}.html`);

    await page.goto(link);
    const start = page.getByRole('region', { name: 'Your teacher gave you this article' });
    await expect.poll(() => start.innerText()).toContain('Then flag.');
    expect(await start.innerText()).toContain('20 minutes');
    await page.getByLabel('Your code').waitFor();
  });

  it('is copied by hand where the browser refuses to', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openWith(page);
    await make(page);
    const { link } = await givenLink(page);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('It is selected now: press Ctrl+C').waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(link);
  });

  it('that waits for a passcode knows it by a check, and shows it large', async () => {
    const { page } = await newVisitor();
    await openWith(page);
    await page.getByLabel('When I read out a passcode').check();
    const passcode = page.getByLabel('Passcode', { exact: true });
    await expect.poll(() => passcode.inputValue()).toMatch(/^[a-z]+-[a-z]+-[a-z]+-\d\d$/);
    const offered = await passcode.inputValue();
    await page.getByRole('button', { name: 'Offer another' }).click();
    await expect.poll(() => passcode.inputValue()).not.toBe(offered);
    await passcode.fill('7b');
    await page.getByText('Weak: it is short').waitFor();
    await passcode.fill('The marsh at dawn');
    await page.getByText('Weak').waitFor({ state: 'detached' });
    await make(page);
    const { terms } = await givenLink(page);
    expect(terms).toMatchObject({ feedback: 'release', sealed: false });
    expect(terms.release).not.toBe('');
    expect(await page.locator('.teach-secret-word').innerText()).toBe('The marsh at dawn');
  });
});

describe('a sealed assignment', () => {
  it('has no link where the site shows the key, and no word of the key in its page, package and file', async () => {
    const { page } = await newVisitor();
    const { key } = await knownQuiz(SLUG);
    await openWith(page);
    await page.getByLabel('Seal the key under a passcode').check();
    for (const label of ['After each flag', 'After handing in', 'Hints', 'Say how many core items there are'])
      expect(await page.getByLabel(label).isDisabled(), label).toBe(true);
    await page.getByLabel('Passcode', { exact: true }).fill('maple tunnel kite 47');
    await make(page);
    await page.getByText('This site shows the key of this quiz to everybody').waitFor();
    expect(await page.getByLabel('Link to the assignment').count()).toBe(0);
    expect(await page.locator('.qr-code').count()).toBe(0);

    const one = await saved(page, 'Save the page');
    expect(one.name).toMatch(new RegExp(`^${SLUG}-[a-z0-9]{10}\\.html$`));
    const onDisk = path.join(await folderOfPeople(), one.name);
    await writeFile(onDisk, one.bytes);
    const learner = await newVisitor({}, { site: `${addressOf(path.dirname(onDisk))}/` });
    await learner.page.goto(one.name);
    await learner.page.getByRole('region', { name: 'Your teacher gave you this article' }).waitFor();
    const file = await saved(page, 'Save the assignment file');
    const [scorm12, scorm2004] = [
      await saved(page, 'Save for SCORM 1.2'),
      await saved(page, 'Save for SCORM 2004'),
    ];
    const packed = [scorm12, scorm2004].map(({ bytes }) => unzipSync(new Uint8Array(bytes)));
    const texts = [
      one.bytes.toString(),
      file.bytes.toString(),
      ...packed.map((files) => Buffer.from(files['index.html'] ?? []).toString()),
    ];
    const told = [...key.items, ...key.fair, ...key.contested].flatMap(({ id, why }) => [`"${id}"`, why]);
    const open = await readFile(path.join(inject('dist'), 'quiz', `${SLUG}.html`), 'utf8');
    expect(told.filter((words) => open.includes(words)).length).toBeGreaterThan(key.items.length);
    for (const text of texts) {
      expect(text).toContain('slantwise-sealed-key');
      for (const words of told) expect(text.includes(words), words).toBe(false);
    }
    expect(texts[2]).toContain('"platform":"scorm12"');
    expect(texts[3]).toContain('"platform":"scorm2004"');
    const record = readAssignment(JSON.parse(file.bytes.toString()));
    if (!record?.sealed) throw new Error('The file holds no sealed key.');
    const opened = await openKey(record.sealed, 'Maple-Tunnel-Kite-47');
    expect(opened).toHaveProperty('key.items.length', key.items.length);
  });

  it('of a quiz whose key the site has sealed has a link, and asks for no passcode of its own', async () => {
    const { page } = await newVisitor();
    await page.route(`**/teach/packs/${SLUG}.js`, async (route) => {
      const body = await (await route.fetch()).text();
      const quiz = JSON.parse(JSON.parse(body.slice(body.indexOf('"'), body.lastIndexOf('"') + 1)));
      const { slug, keyFingerprint, techniques, key } = quiz;
      const content = { key, techniques };
      const sealed = await sealKey({ quiz: slug, keyFingerprint }, content, 'of the site', (count) =>
        crypto.getRandomValues(new Uint8Array(count)),
      );
      const told = JSON.stringify(JSON.stringify({ ...quiz, key: null, techniques: {}, sealed }));
      await route.fulfill({
        contentType: 'text/javascript',
        body: `self.slantwiseTeach=JSON.parse(${told})`,
      });
    });
    await openWith(page);
    await expect.poll(() => page.getByLabel('Seal the key under a passcode').isChecked()).toBe(true);
    expect(await page.getByLabel('Passcode', { exact: true }).count()).toBe(0);
    await make(page);
    expect((await givenLink(page)).terms).toMatchObject({ sealed: true, feedback: 'release', release: '' });
    await page.getByText('The one under which the site sealed this quiz').waitFor();
    expect(await page.getByRole('link', { name: 'Answer key' }).count()).toBe(0);
  });

  it('of a quiz that learners bring is made, and says what they need', async () => {
    const { page } = await newVisitor();
    await openWith(page, INVENTED_SLUG);
    await page.getByText('Each learner needs a copy of the text').waitFor();
    await page.getByLabel('Seal the key under a passcode').check();
    await page.getByLabel('Passcode', { exact: true }).fill('maple tunnel kite 47');
    await make(page);
    const { bytes } = await saved(page, 'Save the page');
    expect(bytes.toString()).toContain('slantwise-sealed-key');
  });
});
