import { zipSync } from 'fflate';
import { expect, inject, it } from 'vitest';
import { writeResultCode } from '../../../src/core/handIn/resultCode.ts';
import { newVisitor } from '../harness/visitor.ts';
import { collect, drop, openGradebookPage, reportOf, resultFile, rowOf } from './gradebookPage.ts';
import { MONDAY, madeResult, packToPlay, someTerms } from './madeResults.ts';

const SLUG = 'quayside-clearway';
const HOUR = 3_600_000;

async function someLearners() {
  const pack = await packToPlay(inject('quizzes'), SLUG);
  const terms = someTerms(pack, { due: MONDAY + HOUR, minutes: 20, attempts: 1 });
  const of = { pack, terms, class: '7b' };
  return {
    pack,
    mia: madeResult({ ...of, name: 'Mia Berg', share: 1 }),
    omar: madeResult({ ...of, name: 'Omar Haddad', share: 0.5, submittedAt: MONDAY + 3 * HOUR }),
    zoe: madeResult({ ...of, name: 'Zoë Okafor', share: 0.25, minutes: 50 }),
  };
}

it('takes files, a zip, pasted codes and what is dropped, and tells of everything that is not right', async () => {
  const { mia, omar, zoe, pack } = await someLearners();
  // A quiz that the site does not have is asked for.
  const { page } = await newVisitor({}, { complaints: /status of 404/ });
  await openGradebookPage(page);
  const zip = zipSync({
    'class/omar.json': Buffer.from(JSON.stringify({ ...omar, score: 100 })),
    'class/inner.zip': zipSync({ 'a.txt': Buffer.from('a') }),
  });
  const report = await collect(page, [
    resultFile(mia),
    resultFile(mia, 'again.json'),
    { name: 'cut.json', text: '{"format":"slantwise-res' },
    { name: 'photo.jpg', text: 'no text at all' },
    {
      name: 'hostile.json',
      text: '{"format":"slantwise-result","version":1,"quiz":"<img src=x>","flags":[{}]}',
    },
    { name: 'other.json', text: JSON.stringify({ ...mia, quiz: 'no-such-quiz', assigned: undefined }) },
    { name: 'class.zip', text: zip },
  ]);
  await expect.poll(() => report.getByRole('heading').textContent()).toBe('3 results added');
  const text = async () => (await report.textContent()) ?? '';
  for (const name of ['cut.json', 'photo.jpg', 'hostile.json', 'class.zip/class/inner.zip']) {
    expect(await text()).toContain(name);
  }
  expect(await text()).toContain('1 result you had already');
  await expect.poll(text).toContain('This site has no such quiz.');
  await expect.poll(text).toContain('Handed in after the due date.');
  await expect.poll(text).toContain('other.json');

  await page.getByText('Paste codes').click();
  const code = writeResultCode(zoe);
  await page
    .getByLabel('Codes, or whole mails')
    .fill(`Dear teacher,\n> ${code.slice(0, 60)}\n> ${code.slice(60)}\nBest, Zoë`);
  await page.getByRole('button', { name: 'Read them' }).click();
  await expect.poll(() => reportOf(page).getByRole('heading').textContent()).toBe('1 result added');

  const practice = madeResult({ pack, terms: null, share: 0.5 });
  await drop(page, resultFile(practice, 'practice.json'));
  await expect.poll(() => reportOf(page).textContent()).toContain('These say no name.');

  // An edited score changes nothing: half of the key is half of the score.
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('100');
  await expect.poll(() => rowOf(page, 'Omar Haddad').textContent()).toMatch(/[3-6]\dlate/);
  await expect.poll(() => rowOf(page, 'Zoë Okafor').textContent()).toContain('over time');
  await page.reload();
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('100');
});

it('takes a folder that is dropped, with the folders in it', async () => {
  const { mia } = await someLearners();
  const { page } = await newVisitor();
  await openGradebookPage(page);
  // A script cannot make a transfer with folders: the page is given one of the same shape.
  await page.evaluate((text) => {
    const file = (name: string, content: string) => ({
      name,
      isDirectory: false,
      file: (done: (file: File) => void) => done(new File([content], name)),
    });
    const folder = (name: string, entries: unknown[]) => ({
      name,
      isDirectory: true,
      createReader: () => ({ readEntries: (done: (all: unknown[]) => void) => done(entries.splice(0, 1)) }),
    });
    const whole = folder('7b', [folder('mia', [file('mia.json', text)]), file('notes.txt', 'nothing')]);
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const items = [{ kind: 'file', webkitGetAsEntry: () => whole, getAsFile: () => null }];
    const transfer = { items, types: ['Files'], getData: () => '' };
    Object.defineProperty(event, 'dataTransfer', { value: transfer });
    document.body.dispatchEvent(event);
  }, resultFile(mia).text);
  await expect.poll(() => reportOf(page).textContent()).toContain('1 result added');
  expect(await reportOf(page).textContent()).toContain('7b/notes.txt');
});

it('copies the report', async () => {
  const { page } = await newVisitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await openGradebookPage(page);
  const report = await collect(page, [{ name: 'cut.json', text: '{"for' }]);
  await report.getByRole('button', { name: 'Copy the report' }).click();
  await report.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('- cut.json');
});
