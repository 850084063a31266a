import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../src/core/assignment/scriptJson.ts';
import { readTerms } from '../../src/core/assignment/termsCode.ts';
import { openKey, readSealedKey } from '../../src/core/sealing/sealedKey.ts';
import { readPack } from '../../src/packs/readPacks.ts';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

/** A folder with the sound pack and the least that can pass for its built page. */
async function builtPack(key = KEY): Promise<string> {
  const folder = await temporaryFolder();
  const quizzes = path.join(folder, 'quizzes');
  await writeFiles(quizzes, { 'ferry/article.md': ARTICLE, 'ferry/key.yaml': key });
  const { pack } = await readPack(quizzes, 'ferry');
  if (!pack) throw new Error('The pack is not sound.');
  const data = {
    slug: 'ferry',
    title: pack.meta.title,
    lang: 'en',
    keyFingerprint: pack.keyFingerprint,
    techniques: {},
    key: pack.draft ? null : pack.located,
    bring: null,
    sealed: null,
  };
  await writeFiles(path.join(folder, 'dist'), {
    'favicon.svg': '<svg/>',
    'third-party-licences.txt': 'MIT',
    '_astro/a.css': 'p{color:red}',
    '_astro/a.js': 'a()',
    'quiz/ferry.html': `<!DOCTYPE html><html data-base="../" lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"><link rel="stylesheet" href="../_astro/a.css"><script defer src="../_astro/a.js"></script></head><body><script type="application/json" id="quiz-data">${scriptJson(data)}</script><!--key--><ol><li>Who is not heard?</li></ol><!--/key--></body></html>`,
  });
  return folder;
}

const order = (folder: string, as: string, ...more: string[]) => [
  ...['export', 'ferry', '--as', as, '-o', path.join(folder, 'out.zip')],
  ...['--dist', path.join(folder, 'dist'), '--quizzes', path.join(folder, 'quizzes'), ...more],
];

async function unpacked(folder: string) {
  const files = unzipSync(new Uint8Array(await readFile(path.join(folder, 'out.zip'))));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const html = text('index.html');
  const block = (id: string) =>
    JSON.parse(new RegExp(`id="${id}">([^<]*)<`).exec(html)?.[1] ?? 'null') as Record<string, unknown>;
  const assignment = block('assignment-data');
  const terms = readTerms(String(assignment['terms']));
  if ('code' in terms) throw new Error(terms.code);
  return {
    names: Object.keys(files),
    manifest: text('imsmanifest.xml'),
    html,
    assignment,
    terms,
    data: block('quiz-data'),
  };
}

describe.each([
  ['scorm12', '<schemaversion>1.2</schemaversion>'],
  ['scorm2004', '<schemaversion>2004 4th Edition</schemaversion>'],
])('quiz export --as %s', (as, version) => {
  it('writes a package whose page knows of the platform and of the usual terms', async () => {
    const folder = await builtPack();
    const { status, json } = await quizJson(order(folder, as));
    const made = await unpacked(folder);
    const size = (await readFile(path.join(folder, 'out.zip'))).length;
    expect({ status, json }).toEqual({
      status: 0,
      json: { file: path.join(folder, 'out.zip'), bytes: size },
    });
    expect(made.names).toEqual(['imsmanifest.xml', 'index.html']);
    expect(made.manifest).toContain(version);
    expect(made.manifest).toContain('<title>The Ferry at Last</title>');
    expect(made.assignment['platform']).toBe(as);
    expect(made.terms).toMatchObject({
      quiz: 'ferry',
      title: 'The Ferry at Last',
      feedback: 'end',
      minutes: null,
      attempts: null,
      sealed: false,
    });
    expect(made.terms.families).toHaveLength(3);
    expect(made.html).toContain('So-called” mocks them');
  });

  it('holds no word of a key that it seals, and gives it to the passcode', async () => {
    const folder = await builtPack();
    await writeFiles(folder, { 'word.txt': 'Blue heron\n' });
    const word = path.join(folder, 'word.txt');
    const { status } = await quizJson(order(folder, as, '--sealed', '--passcode-file', word));
    expect(status).toBe(0);
    const { html, data, terms, manifest } = await unpacked(folder);
    for (const told of [
      'mocks them',
      'so-called-experts',
      'everybody-knows',
      'vague-attribution',
      'Who is not heard',
    ]) {
      expect(html + manifest).not.toContain(told);
    }
    expect(terms).toMatchObject({ sealed: true, feedback: 'release', hints: false, showCount: false });
    const sealed = readSealedKey(data['sealed']);
    const opened = sealed && (await openKey(sealed, 'blue-HERON'));
    expect(opened && 'key' in opened && opened.key.items.map(({ id }) => id)).toEqual([
      'so-called-experts',
      'everybody-knows',
    ]);
  });

  it('takes terms from a file', async () => {
    const folder = await builtPack();
    await writeFiles(folder, {
      'terms.json': JSON.stringify({
        id: 'monday7b',
        families: ['framing-device', 'loaded-language'],
        minutes: 30,
        accommodations: [{ name: 'Extended time', minutes: 10 }],
        feedback: 'each',
        due: '2026-03-05T16:00:00+01:00',
        instructions: 'Read slowly.',
      }),
    });
    const args = order(folder, as, '--terms', path.join(folder, 'terms.json'));
    expect((await quizJson(args)).status).toBe(0);
    const first = await readFile(path.join(folder, 'out.zip'));
    expect((await unpacked(folder)).terms).toMatchObject({
      id: 'monday7b',
      families: ['loaded-language', 'framing-device'],
      minutes: 30,
      accommodations: [{ name: 'Extended time', minutes: 10 }],
      feedback: 'each',
      due: Date.UTC(2026, 2, 5, 15),
      instructions: 'Read slowly.',
    });
    // With an id of its own the package is the same, byte for byte.
    expect((await quizJson(args)).status).toBe(0);
    expect(Buffer.compare(first, await readFile(path.join(folder, 'out.zip')))).toBe(0);
  });
});

describe('what quiz export --as scorm12 refuses', () => {
  it('is a file of terms with faults, all told at once', async () => {
    const folder = await builtPack();
    await writeFiles(folder, {
      'terms.json': JSON.stringify({ minutes: 0, families: [], due: 'Monday', feedbck: 'end' }),
    });
    const { status, json } = await quizJson(
      order(folder, 'scorm12', '--terms', path.join(folder, 'terms.json')),
    );
    expect(status).toBe(1);
    const problems = (json['problems'] as string[]).join('\n');
    for (const field of ['minutes', 'families', 'due', 'feedbck']) expect(problems).toContain(field);
    expect(await readdir(folder)).not.toContain('out.zip');
  });

  it('is what a sealed key rules out', async () => {
    const folder = await builtPack();
    await writeFiles(folder, {
      'terms.json': JSON.stringify({ feedback: 'each', hints: true }),
      'word.txt': 'heron',
    });
    const more = ['--sealed', '--passcode-file', path.join(folder, 'word.txt')];
    const { status, json } = await quizJson(
      order(folder, 'scorm12', ...more, '--terms', path.join(folder, 'terms.json')),
    );
    expect(status).toBe(1);
    expect(json['problems']).toHaveLength(2);
  });

  it('is a seal without a passcode, a draft, and a passcode for nothing', async () => {
    const folder = await builtPack();
    expect(await quizJson(order(folder, 'scorm12', '--sealed'))).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('A passcode is needed') },
    });
    const draft = await builtPack(KEY.replace('version: 1', 'version: 1\ndraft: true'));
    await writeFiles(draft, { 'word.txt': 'heron' });
    const word = ['--passcode-file', path.join(draft, 'word.txt')];
    expect(await quizJson(order(draft, 'scorm12', '--sealed', ...word))).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('is a draft') },
    });
    expect((await runCommand('quiz', order(draft, 'scorm12', ...word))).status).toBe(2);
    expect((await runCommand('quiz', order(draft, 'scorm12'))).stderr).toContain('scores nothing');
  });

  it('is a build of another key than the one to seal', async () => {
    const folder = await builtPack();
    await writeFiles(folder, {
      'quizzes/ferry/key.yaml': KEY.replace('weight: extra', 'weight: core'),
      'word.txt': 'heron',
    });
    const args = order(folder, 'scorm12', '--sealed', '--passcode-file', path.join(folder, 'word.txt'));
    expect(await quizJson(args)).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('another version of the key') },
    });
  });

  it('is --sealed where no key is sealed so', async () => {
    const { status, stderr } = await runCommand('quiz', ['export', 'ferry', '--as', 'html', '--sealed']);
    expect(status).toBe(2);
    expect(stderr).toContain('--sealed is not for --as html');
  });
});
