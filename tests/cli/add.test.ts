import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../../src/incoming/word/wordTestFile.ts';
import { quizJson, runCommand } from './runCommand.ts';
import { temporaryFolder, writeFiles } from './soundPack.ts';

const STORY = 'The Quay\nBy Ines Vale\n1. The *quay* is closed.\nNobody asked #us.\n';

describe('quiz add', () => {
  it('makes a pack that has no problem', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'story.txt': STORY });
    const made = await quizJson(['add', 'story.txt'], { cwd: folder });
    expect(made).toEqual({
      status: 0,
      stderr: '',
      json: {
        slug: 'the-quay',
        title: 'The Quay',
        words: 8,
        suggestions: expect.any(Number),
        files: ['quizzes/the-quay/article.md', 'quizzes/the-quay/key.yaml'],
      },
    });
    const article = await readFile(path.join(folder, 'quizzes/the-quay/article.md'), 'utf8');
    expect(article).toContain('title: The Quay\nauthor: Ines Vale\n');
    expect(article).toContain('---\n1\\. The \\*quay\\* is closed.\n\nNobody asked #us.\n');
    const checked = await quizJson(['check'], { cwd: folder });
    expect(checked).toMatchObject({
      status: 0,
      json: { packs: [{ slug: 'the-quay', draft: true, words: 8, unverified: 0, problems: [] }] },
    });
  });

  it('drafts a key with what the rules suggest, in which nothing is accepted yet', async () => {
    const folder = await temporaryFolder();
    const story =
      'The quay\nBy Ines Vale\nCritics say the plan is a disgraceful betrayal. It always rains here.\n';
    await writeFiles(folder, { 'story.txt': story });
    const { json, status } = await quizJson(['add', 'story.txt'], { cwd: folder });
    expect(status).toBe(0);
    const { suggestions } = json as { suggestions: number };
    expect(suggestions).toBeGreaterThan(0);
    const key = await readFile(path.join(folder, 'quizzes/the-quay/key.yaml'), 'utf8');
    expect(key).toMatch(/^draft: true$/m);
    expect(key.match(/^ *# suggested by rule [a-z-]+: accept, change or delete$/gm)).toHaveLength(
      suggestions,
    );
    const checked = await quizJson(['check'], { cwd: folder });
    expect(checked).toMatchObject({
      status: 0,
      json: { packs: [{ draft: true, items: suggestions, problems: [] }] },
    });
  });

  it('names lines that may be no part of the article, and leaves them in', async () => {
    const folder = await temporaryFolder();
    const story = `${STORY}\nAdvertisement\n\nRead more: Ten quays that closed\n`;
    await writeFiles(folder, { 'story.txt': story });
    const { status, stderr } = await runCommand('quiz', ['add', 'story.txt'], { cwd: folder });
    expect(status).toBe(0);
    expect(stderr).toBe(
      'These lines may be no part of the article: “Advertisement” and “Read more: Ten quays that closed”. Take them out of article.md if so.\n',
    );
    const article = await readFile(path.join(folder, 'quizzes/the-quay/article.md'), 'utf8');
    expect(article).toContain('\nAdvertisement\n');
  });

  it('says in a line what the system refuses', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'story.txt': STORY, quizzes: 'a file' });
    const { status, stdout, stderr } = await runCommand('quiz', ['add', 'story.txt'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^quiz add: [^\n]*quizzes[^\n]*\n$/);
  });

  it('makes a pack of a Word document and says what was left out', async () => {
    const folder = await temporaryFolder();
    const body = `${wordParagraph('The Quay', 'Title')}${wordParagraph('It is closed.', undefined, '<w:r><w:footnoteReference w:id="2"/></w:r>')}`;
    await writeFiles(folder, { 'story.docx': Buffer.from(wordFile(body)) });
    const { json, stderr } = await quizJson(['add', 'story.docx'], { cwd: folder });
    expect(json).toMatchObject({ slug: 'the-quay', words: 3 });
    expect(stderr).toBe('Left out: 1 footnote.\n');
  });

  it('reads standard input, and a title and slug of one’s own', async () => {
    const folder = await temporaryFolder();
    const args = ['add', '-', '--slug', 'quay-2', '--title', 'Quay: "the" #truth', '--quizzes', 'q'];
    const { json } = await quizJson(args, { cwd: folder, input: STORY });
    expect(json).toMatchObject({ slug: 'quay-2', title: 'Quay: "the" #truth' });
    expect((await quizJson(['check', '--quizzes', 'q'], { cwd: folder })).status).toBe(0);
  });

  it('never touches a pack that is there', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'quizzes/the-quay/article.md': 'mine',
      'quizzes/the-quay-2/x': '',
      'story.txt': STORY,
    });
    const { status, stderr } = await runCommand('quiz', ['add', 'story.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'quiz add: quizzes/the-quay is there already and was left as it is. Choose another name, for example --slug the-quay-3.\n',
    );
    expect(await readFile(path.join(folder, 'quizzes/the-quay/article.md'), 'utf8')).toBe('mine');
  });

  it('refuses a slug that is none as wrong usage', async () => {
    const folder = await temporaryFolder();
    const { status, json } = await quizJson(['add', '-', '--slug', '../out'], { cwd: folder, input: STORY });
    expect(status).toBe(2);
    expect(json).toEqual({
      error: '--slug must be lower-case letters, digits and single hyphens, as town-hall-2.',
    });
  });

  it('converts UTF-16 and Windows-1252 and says so', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'wide.txt': Buffer.from(`\uFEFF${STORY}`, 'utf16le'),
      'old.txt': Buffer.from([0x93, 0x57, 0x6f, 0x72, 0x64, 0x73, 0x94, 0x20, 0xe0, 0x20, 0x6c, 0x61]),
    });
    const wide = await quizJson(['add', 'wide.txt'], { cwd: folder });
    expect(wide.stderr).toBe('The file is UTF-16 LE text; it was read as such and converted.\n');
    await quizJson(['add', 'old.txt'], { cwd: folder });
    expect(await readFile(path.join(folder, 'quizzes/old/article.md'), 'utf8')).toContain('“Words” à la');
  });

  it.each([
    ['nothing.txt', 'nothing.txt cannot be read: there is no such file. Check its name and folder.'],
    ['.', '. cannot be read: it is a folder. Give a file.'],
    ['empty.txt', 'empty.txt is empty. Give a file with text in it.'],
    ['big.txt', 'big.txt is larger than 5 MB. Give the text of one article.'],
    [
      'a.docx',
      'a.docx is damaged, or no Word document that can be read. Open it in Word and save it again, or copy the text and paste it.',
    ],
  ])('refuses %s', async (file, error) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'empty.txt': '',
      'big.txt': 'words '.repeat(900_000),
      'a.docx': 'PK\u0003\u0004',
    });
    expect(await quizJson(['add', file], { cwd: folder })).toEqual({
      status: 1,
      stderr: '',
      json: { error },
    });
  });
});
