import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../core/assignment/termsCode.ts';
import { isReleased } from '../../../core/sealing/release.ts';
import { openKey } from '../../../core/sealing/sealedKey.ts';
import type { Imprint, TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { EMPTY_FORM } from '../form/assignForm.ts';
import { assignedLink } from './assignedLink.ts';
import { embedSnippet } from './embed.ts';
import { fileNames } from './fileNames.ts';
import { makeAssignment, newId } from './makeAssignment.ts';
import { isDense, qrCode } from './qrCode.ts';

const NOW = Date.UTC(2026, 10, 23);
const QUIZ: TeachQuiz = {
  slug: 'the-quay',
  title: 'The “quay” & <more>',
  author: 'A. Writer',
  publisher: 'The Tide',
  lang: 'en',
  level: 1,
  words: 400,
  article: null,
  key: { items: [], fair: [], contested: [], discuss: ['Who was not asked?'] },
  keyFingerprint: 'abc123',
  techniques: {},
  sealed: null,
  draft: false,
};
const IMPRINT: Imprint = {
  author: '',
  publisher: '',
  published: '',
  genre: 'letter',
  level: 1,
  minutes: 2,
  rights: '',
  summary: '',
};
const form = { ...EMPTY_FORM, quiz: QUIZ.slug, passcode: 'maple tunnel kite 47' };

describe('an assignment that is made', () => {
  it('has a code that reads as its terms, and the quiz as it was', async () => {
    const given = await makeAssignment({ ...form, minutes: '20', classes: ' 7b; 8a,7b, ' }, QUIZ, NOW);
    expect(readTerms(given.record.terms)).toEqual(given.terms);
    expect(given.terms).toMatchObject({ quiz: 'the-quay', minutes: 20, sealed: false, release: '' });
    expect(given.record).toMatchObject({
      createdAt: NOW,
      sealed: null,
      classes: ['7b', '8a'],
      quiz: { key: QUIZ.key },
    });
    expect(given.passcode).toBeNull();
  });

  it('has an id of ten letters and digits, another each time', () => {
    const ids = Array.from({ length: 100 }, () => newId());
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[a-km-np-z2-9]{10}$/);
  });

  it('holds a sealed key under the passcode, and no open one', async () => {
    const given = await makeAssignment(
      { ...form, sealed: true, feedback: 'each', hints: true, showCount: true },
      QUIZ,
      NOW,
    );
    expect(given.terms).toMatchObject({ sealed: true, feedback: 'release', hints: false, showCount: false });
    expect(JSON.stringify(given.record)).not.toContain('Who was not asked?');
    expect(given.passcode).toBe('maple tunnel kite 47');
    const { sealed } = given.record;
    if (!sealed) throw new Error('There is no sealed key.');
    expect(await openKey(sealed, 'Maple-Tunnel-Kite-47')).toMatchObject({ key: QUIZ.key });
    expect(await openKey(sealed, 'maple tunnel kite 48')).toEqual({ code: 'wrong-passcode' });
  });

  it('knows its passcode by a check where feedback waits without a seal', async () => {
    const { terms, record } = await makeAssignment({ ...form, feedback: 'release' }, QUIZ, NOW);
    expect(record.sealed).toBeNull();
    expect(await isReleased(terms.release, 'maple-tunnel-kite-47')).toBe(true);
    expect(await isReleased(terms.release, 'maple-tunnel-kite-74')).toBe(false);
  });

  it('takes the site’s own seal where there is one', async () => {
    const { record } = await makeAssignment({ ...form, sealed: true }, QUIZ, NOW);
    const bySite = { ...QUIZ, key: null, sealed: record.sealed };
    const given = await makeAssignment({ ...EMPTY_FORM, quiz: QUIZ.slug }, bySite, NOW);
    expect(given.record.sealed).toBe(record.sealed);
    expect(given).toMatchObject({ passcode: null, terms: { sealed: true, release: '' } });
  });
});

describe('the link to an assignment', () => {
  const at = 'https://school.example/class/7b/teach.html#quiz=the-quay';

  it('leads to the quiz in the folder of the page, with the code at its end', async () => {
    const given = await makeAssignment(form, QUIZ, NOW);
    const made = assignedLink(given, QUIZ, at);
    // The document of a test names no root: a real page gives a relative one.
    expect(made).toEqual({
      link: `https://school.example/quiz/the-quay.html#assigned=${given.record.terms}`,
    });
  });

  it('is not made from a disk, nor where the site shows the sealed key, has another seal or no such quiz', async () => {
    const open = await makeAssignment(form, QUIZ, NOW);
    const sealed = await makeAssignment({ ...form, sealed: true }, QUIZ, NOW);
    const other = await makeAssignment({ ...form, sealed: true }, QUIZ, NOW);
    expect(assignedLink(open, QUIZ, 'file:///my%20disk/teach.html')).toEqual({ none: 'from-disk' });
    expect(assignedLink(sealed, QUIZ, at)).toEqual({ none: 'open-key' });
    expect(assignedLink(open, null, at)).toEqual({ none: 'no-quiz' });
    const own = await makeAssignment(form, { ...QUIZ, imprint: IMPRINT }, NOW);
    for (const address of [at, 'file:///a/teach.html']) {
      expect(assignedLink(own, QUIZ, address)).toEqual({ none: 'on-device' });
    }
    expect(assignedLink(sealed, { sealed: other.record.sealed }, at)).toEqual({ none: 'other-seal' });
    expect(assignedLink(open, { sealed: other.record.sealed }, at)).toEqual({ none: 'other-seal' });
    expect(assignedLink(sealed, { sealed: sealed.record.sealed }, at)).toHaveProperty('link');
  });
});

it('an embed snippet bears any title and link', () => {
  expect(embedSnippet('https://a.example/?a=1&b=2#c', `"><script>alert('x')</script>`)).toBe(
    '<iframe src="https://a.example/?a=1&amp;b=2#c" title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;" width="100%" height="800" loading="lazy" allow="clipboard-write"></iframe>',
  );
});

describe('a QR code', () => {
  it('has a quiet zone of four modules, and tells when it is dense', () => {
    const code = qrCode('https://school.example/quiz/a.html#assigned=abc');
    if (!code) throw new Error('There is no code.');
    expect(code.path).toMatch(/^M4 4h7v1h-7z/);
    expect(isDense(code)).toBe(false);
    const long = qrCode('x'.repeat(1500));
    expect(long && isDense(long)).toBe(true);
  });

  it('is not made of a text that is too long', () => {
    expect(qrCode('x'.repeat(2331))).not.toBeNull();
    expect(qrCode('x'.repeat(2332))).toBeNull();
  });
});

it('the files of an assignment are named by quiz and id', () => {
  const names = fileNames({ quiz: 'the-quay', id: 'abcdefgh23' });
  expect(names.page).toBe('the-quay-abcdefgh23.html');
  expect(names.platform('scorm2004')).toBe('the-quay-abcdefgh23-scorm2004.zip');
  expect(names.record).toBe('slantwise-assignment-the-quay-abcdefgh23.json');
});
