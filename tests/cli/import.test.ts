import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

const TEXT = 'The Quay\n\nThe 😀 so-called plan is dead. Everybody knows it.\r\nThe so-called plan!\n';
const ANN = [
  'T1\tscare-quotes 16 25\tso-called',
  '#1\tAnnotatorNotes T1\tWho calls it so?',
  'T2\tLoaded_Language 65 74\tso-called',
  'T3\tPerson 40 49\tEverybody',
  'R1\tOf Arg1:T1 Arg2:T2',
].join('\n');

describe('quiz import', () => {
  it('makes a draft pack in which every span lies on its own words', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'quay.txt': TEXT, 'quay.ann': ANN });
    const args = ['import', 'quay.ann', 'quay.txt', '--label', 'Person=vague-attribution'];
    const { status, stderr, json } = await quizJson(args, { cwd: folder });
    expect({ status, json }).toMatchObject({
      status: 0,
      json: {
        format: 'brat',
        packs: [{ slug: 'the-quay', title: 'The Quay', items: 3, fair: 0, contested: 0 }],
        losses: [{ code: 'relation' }, { code: 'technique-chosen', what: 'Loaded_Language → emotive-words' }],
      },
    });
    expect(stderr).toBe(
      [
        'quay.ann:5: left out: a relation between annotations: “R1 Of Arg1:T1 Arg2:T2”.',
        'quay: T2: the label covers several techniques, of which the nearest was taken; look at it: “Loaded_Language → emotive-words”.',
        '',
      ].join('\n'),
    );
    const key = await readFile(path.join(folder, 'quizzes/the-quay/key.yaml'), 'utf8');
    expect(key).toContain('draft: true');
    expect(key).toContain('why: "Who calls it so?"');
    const checked = await quizJson(['check'], { cwd: folder });
    expect(checked).toMatchObject({ status: 0, json: { packs: [{ items: 3, problems: [] }] } });
  });

  it('writes nothing while a label is not known, and lists them all', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'a.txt': TEXT, 'a.ann': ANN.replace('scare-quotes', 'Whatever') });
    const refused = await runCommand('quiz', ['import', 'a.txt', 'a.ann'], { cwd: folder });
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('“Whatever” (1 annotation)\n  “Person” (1 annotation)');
    expect(await readdir(folder)).not.toContain('quizzes');
    const made = await quizJson(['import', 'a.txt', 'a.ann', '--skip-unknown'], { cwd: folder });
    expect(made).toMatchObject({ status: 0, json: { packs: [{ items: 1 }] } });
    expect(made.stderr).toContain('left out: the label is not known here: “Whatever”');
    const twice = await quizJson(['import', 'a.txt', 'a.ann', '--skip-unknown'], { cwd: folder });
    expect(twice.status).toBe(1);
    expect(twice.json['error']).toContain('quizzes/the-quay is there already');
  });

  it('lists everything that is wrong with the files, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const labels = '1\tDoubt\t0\t999\n1\tDoubt\tNaN\t2\n1\tDoubt\t3\t1\n';
    await writeFiles(folder, { 'article1.txt': TEXT, 'l.labels': labels });
    const { status, json } = await quizJson(['import', 'l.labels', 'article1.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(json['problems']).toMatchObject([
      { code: 'bad-offset', where: 'l.labels:2' },
      { code: 'bad-span', where: 'l.labels:1' },
      { code: 'bad-span', where: 'l.labels:3' },
    ]);
    expect(await readdir(folder)).not.toContain('quizzes');
  });

  it('makes a pack of each text, of the text that --text names, and says when nothing lies in it', async () => {
    const folder = await temporaryFolder();
    const row = { uri: 'https://example.org/a', tags: ['slogan'], text: '' };
    const selector = [{ type: 'TextQuoteSelector', exact: 'so-called plan!', prefix: 'The ' }];
    const rows = [{ ...row, id: 'x', target: [{ source: row.uri, selector }] }];
    await writeFiles(folder, {
      'h.json': JSON.stringify({ total: 1, rows }),
      'page.md': TEXT,
      'other.txt': 'Nothing of the kind.',
      'article1.txt': 'One.\n\nWords.',
      'article2.txt': 'One.\n\nMore words.',
      'l.labels': '1\tSlogans\t0\t3\n2\tSlogans\t6\t10\n',
    });
    const made = await quizJson(['import', 'h.json', '--text', 'page.md', '--slug', 'quay'], { cwd: folder });
    expect(made).toMatchObject({ status: 0, json: { packs: [{ slug: 'quay', items: 1 }] } });
    const wrong = await quizJson(['import', 'h.json', 'other.txt'], { cwd: folder });
    expect(wrong.status).toBe(1);
    expect(wrong.json['error']).toContain('no annotation lies in the text');
    const several = await quizJson(['import', 'l.labels', 'article1.txt', 'article2.txt'], { cwd: folder });
    expect(several.json).toMatchObject({ packs: [{ items: 1 }, { items: 1 }] });
  });

  it.each([
    [['x.md'], 1, 'tells which format this is'],
    [['x.md', '--format', 'toString'], 2, '--format must be one of'],
    [['x.md', '--label', 'A=slogn'], 2, 'Did you mean slogan?'],
  ])('refuses %j', async (args, status, words) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'x.md': 'Words.' });
    const refused = await quizJson(['import', ...args], { cwd: folder });
    expect(refused.status).toBe(status);
    expect(refused.json['error']).toContain(words);
  });
});

describe('quiz export, for annotation projects', () => {
  it.each([
    ['w3c', 'ferry.zip'],
    ['webanno', 'ferry.tsv'],
    ['uima-cas', 'ferry.json'],
    ['doccano', 'ferry.jsonl'],
  ])('writes %s as import reads it back, and tells what the format cannot hold', async (format, file) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'quizzes/ferry/article.md': ARTICLE, 'quizzes/ferry/key.yaml': KEY });
    const written = await runCommand('quiz', ['export', 'ferry', '--as', format, '-o', file], {
      cwd: folder,
    });
    expect(written.status).toBe(0);
    expect(written.stderr).toContain('ferry: the neutral wordings are left out; items: 1.');
    const back = await quizJson(['import', file, '--slug', 'back'], { cwd: folder });
    expect(back).toMatchObject({
      status: 0,
      json: { format, packs: [{ slug: 'back', items: 2, fair: 1, contested: 1 }] },
    });
    const compared = await quizJson(['check'], { cwd: folder });
    expect(compared).toMatchObject({ status: 0, json: { packs: [{ words: 30 }, { words: 30 }] } });
  });

  it('writes H5P of all families, or of one, and of no draft', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'quizzes/ferry/article.md': ARTICLE, 'quizzes/ferry/key.yaml': KEY });
    const as = (...rest: readonly string[]) =>
      runCommand('quiz', ['export', 'ferry', '--as', 'h5p', ...rest], { cwd: folder });
    expect((await as()).stdout).toContain('ferry.h5p: ');
    expect(await readdir(folder)).toContain('ferry.h5p');
    expect((await as('--family', 'unsupported-claim')).stderr).toContain('left out: it is of another family');
    const refused = await as('--family', 'toString');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain('--family must be one of');
    await writeFiles(folder, { 'quizzes/ferry/key.yaml': `draft: true\n${KEY}` });
    expect(await as()).toMatchObject({ status: 1, stderr: expect.stringContaining('is a draft') });
  });
});
