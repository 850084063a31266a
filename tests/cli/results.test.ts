import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Terms } from '../../src/core/assignment/terms.ts';
import { writeTerms } from '../../src/core/assignment/termsCode.ts';
import { type ResultFile, writeResultFile } from '../../src/core/attempt/resultFile.ts';
import { textFingerprint } from '../../src/core/attempt/textFingerprint.ts';
import { writeAssignment } from '../../src/core/gradebook/assignments/assignmentRecord.ts';
import { receipt } from '../../src/core/handIn/receipt.ts';
import { writeResultCode } from '../../src/core/handIn/resultCode.ts';
import { authoredPart } from '../../src/core/pack/located.ts';
import { parsePack } from '../../src/core/pack/parsePack.ts';
import { sealKey } from '../../src/core/sealing/sealedKey.ts';
import { FAMILIES } from '../../src/core/taxonomy/technique.ts';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, packFiles, temporaryFolder, writeFiles } from './soundPack.ts';

const { pack } = parsePack({ slug: 'ferry', files: packFiles() });
if (!pack?.article) throw new Error('The sound pack is not sound.');
const { article, key, keyFingerprint } = pack;

const TERMS: Terms = {
  version: 1,
  id: 'k7m2p9q4xw',
  quiz: 'ferry',
  title: 'The Ferry at Last',
  keyFingerprint,
  families: FAMILIES,
  minutes: null,
  accommodations: [],
  attempts: null,
  feedback: 'release',
  hints: false,
  showCount: true,
  unlisted: 'neutral',
  due: null,
  instructions: '',
  identity: 'name',
  mail: '',
  sealed: true,
  release: '',
};

function resultOf(name: string, words: readonly string[], submittedAt = 1_795_000_000_000): ResultFile {
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: 'ferry',
    title: '',
    keyFingerprint,
    text: textFingerprint(article?.text ?? ''),
    startedAt: submittedAt - 300_000,
    submittedAt,
    activeMs: 240_000,
    score: 100,
    flags: words.map((quote, index) => {
      const start = article?.text.indexOf(quote) ?? 0;
      return { id: `f${index}`, start, end: start + quote.length, family: 'loaded-language', quote };
    }),
    assigned: {
      terms: writeTerms(TERMS),
      learner: { name, class: '9b' },
      round: 1,
      hints: 0,
      checked: 0,
      accommodation: '',
    },
  };
}

const ZOE = resultOf('Zoë', ['so-called experts']);
const MAX = resultOf('Max', ['The harbour office counted 1,204 riders'], 1_795_000_060_000);
let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder, {
    'quizzes/ferry/article.md': ARTICLE,
    'quizzes/ferry/key.yaml': KEY,
    'in/zoe.json': writeResultFile(ZOE),
    'in/chat.txt': `Max: ${writeResultCode(MAX)}`,
  });
});

function results(...args: string[]) {
  return quizJson(['results', ...args], { cwd: folder });
}

describe('quiz results', () => {
  it('marks files and codes by flags and key', async () => {
    const { status, json, stderr } = await results('in/zoe.json', 'in/chat.txt', '--key', 'ferry');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(json).toMatchObject({
      columns: [{ id: 'a:k7m2p9q4xw', quiz: 'ferry', title: 'The Ferry at Last' }],
      people: [
        {
          name: 'Max',
          class: '9b',
          cells: [{ state: 'marked', score: 0, rounds: [{ falseAlarms: 1, way: 'code' }] }],
        },
        { name: 'Zoë', class: '9b', cells: [{ state: 'marked', score: 100, counting: receipt(ZOE) }] },
      ],
      troubles: [],
      duplicates: [],
    });
    const byFolder = await results(
      'in/zoe.json',
      'in/chat.txt',
      '--key',
      './quizzes/ferry/',
      '--quizzes',
      'none',
    );
    expect(byFolder.json).toEqual(json);
  });

  it('lists what it cannot use on standard error, uses the rest, and ends with 1', async () => {
    const foreign = { ...resultOf('Ada', []), quiz: 'boat' };
    await writeFiles(folder, {
      'in/all.zip': zipSync({
        'Zoë_1/result.json': Buffer.from(writeResultFile({ ...ZOE, score: 3 })),
        'Ada_2/result.json': Buffer.from(writeResultFile(foreign)),
        'Kim_3/essay.txt': Buffer.from('I forgot.'),
      }),
    });
    const { status, json, stderr } = await results(
      'in/zoe.json',
      'in/all.zip',
      'in/none.json',
      '--key',
      'ferry',
    );
    expect(status).toBe(1);
    expect(json['troubles']).toMatchObject([
      { from: 'in/all.zip/Kim_3/essay.txt', code: 'nothing-known' },
      { from: 'in/none.json', code: 'no-file' },
      { from: 'in/all.zip/Ada_2/result.json', code: 'no-quiz' },
    ]);
    expect(json['duplicates']).toMatchObject([{ from: 'in/all.zip/Zoë_1/result.json' }]);
    expect(stderr.trim().split('\n')).toHaveLength(4);
  });

  it('tells a person who handed in and who did not', async () => {
    await writeFiles(folder, {
      'roster.csv': 'Name;Class\nZoë;9b\nKim;9b\n',
      'assignment.json': writeAssignment({
        format: 'slantwise-assignment',
        version: 1,
        terms: writeTerms(TERMS),
        quiz: null,
        sealed: null,
        classes: [],
        createdAt: 0,
      }),
    });
    const args = ['in/zoe.json', '--key', 'assignment.json', '--roster', 'roster.csv'];
    const { status, stdout } = await runCommand('quiz', ['results', ...args], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        'The Ferry at Last (assignment k7m2p9q4xw)',
        ' 100  Zoë, 9b: 1 of 1 core items, 0 false alarms, discernment 0.50, 4 minutes.',
        '   —  Kim, 9b: nothing handed in',
        '',
      ].join('\n'),
    );
    const { json } = await results(...args);
    expect(json['people']).toMatchObject([{ name: 'Zoë' }, { name: 'Kim', cells: [{ state: 'missing' }] }]);
  });

  it('writes CSV as Canvas, Moodle and spreadsheets take it', async () => {
    const csv = async (...args: string[]) =>
      (await runCommand('quiz', ['results', 'in/zoe.json', '--csv', ...args], { cwd: folder })).stdout;
    expect(await csv('--format', 'canvas')).toBe(
      'Student,ID,SIS User ID,SIS Login ID,Section,The Ferry at Last\r\n"    Points Possible",,,,,100\r\nZoë,,,,9b,100\r\n',
    );
    expect(await csv('--format', 'moodle')).toBe('Full name,The Ferry at Last\r\nZoë,100\r\n');
    expect(await csv()).toMatch(/^Name,Class,[^\n]+\r\nZoë,9b,/);
  });

  it('opens a sealed key with the passcode of a file or the environment, and says when it is the wrong one', async () => {
    const content = { key: authoredPart(key), techniques: {} };
    const random = (count: number) => new Uint8Array(count).fill(5);
    const sealed = await sealKey({ quiz: 'ferry', keyFingerprint }, content, 'grey heron', random, {
      N: 2,
      r: 1,
      p: 1,
    });
    const quiz = { slug: 'ferry', title: '', article, key: null, keyFingerprint, sealed: null, draft: false };
    await writeFiles(folder, {
      'assignment.json': writeAssignment({
        format: 'slantwise-assignment',
        version: 1,
        terms: writeTerms(TERMS),
        quiz,
        sealed,
        classes: [],
        createdAt: 0,
      }),
      passcode: 'Grey Heron\n',
      wrong: 'gray heron',
    });
    const args = ['in/zoe.json', '--key', 'assignment.json', '--quizzes', 'none'];
    const locked = await results(...args);
    expect(locked.status).toBe(1);
    expect(locked.json['troubles']).toMatchObject([{ code: 'needs-passcode' }]);
    const open = await results(...args, '--passcode-file', 'passcode');
    expect(open.status).toBe(0);
    expect(open.json['people']).toMatchObject([{ cells: [{ score: 100 }] }]);
    const wrong = await results(...args, '--passcode-file', 'wrong');
    expect(wrong.status).toBe(1);
    expect(wrong.json['error']).toMatch(/^The passcode does not open the key\./);
  });

  it.each([
    [['--format', 'excel'], 2, /^--format must be one of/],
    [['--counts', 'mean'], 2, /^--counts must be one of/],
    [['--key', 'boat'], 1, /^No pack is called boat/],
    [['--key', 'in/zoe.json'], 1, /^in\/zoe\.json is no key\./],
    [['--gradebook', 'in/zoe.json'], 1, /^in\/zoe\.json is no saved gradebook\./],
  ] as const)('refuses %j', async (args, status, error) => {
    const refused = await results('in/zoe.json', ...args);
    expect(refused.status).toBe(status);
    expect(refused.json['error']).toMatch(error);
  });
});
