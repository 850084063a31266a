import { describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, replaced, temporaryFolder, writeFiles } from './soundPack.ts';

const SOUND = { 'quizzes/ferry/article.md': ARTICLE, 'quizzes/ferry/key.yaml': KEY };

describe('quiz check', () => {
  it('gives the numbers of every pack', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { ...SOUND, 'quizzes/README.md': 'no pack', 'quizzes/.hidden/x': '' });
    expect(await quizJson(['check'], { cwd: folder })).toEqual({
      status: 0,
      stderr: '',
      json: {
        packs: [{ slug: 'ferry', items: 2, fair: 1, contested: 1, words: 30, unverified: 0, problems: [] }],
      },
    });
    const { stdout } = await runCommand('quiz', ['check'], { cwd: folder });
    expect(stdout).toBe('ferry: 2 items, 1 fair, 1 contested, 30 words: no problem\n\n1 pack, no problem.\n');
  });

  it('tells which packs are drafts', async () => {
    const folder = await temporaryFolder();
    const draft = replaced(KEY, ['version: 1', 'version: 1\ndraft: true']);
    await writeFiles(folder, {
      ...SOUND,
      'quizzes/weir/article.md': ARTICLE,
      'quizzes/weir/key.yaml': draft,
    });
    const { json } = await quizJson(['check'], { cwd: folder });
    expect(json).toMatchObject({ packs: [{ slug: 'ferry' }, { slug: 'weir', draft: true, items: 2 }] });
    const { stdout } = await runCommand('quiz', ['check'], { cwd: folder });
    expect(stdout).toContain('\nweir (draft): 2 items, 1 fair, 1 contested, 30 words: no problem\n');
    expect(stdout).toContain('\n2 packs (1 draft, left out of the site), no problem.\n');
  });

  it('lists the problems of all packs at once, with their places', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      ...SOUND,
      'quizzes/Bad_Name/article.md': ARTICLE,
      'quizzes/Bad_Name/key.yaml': replaced(KEY, ['weight: extra', 'weight: huge']),
      'quizzes/half/key.yaml': 'version: 1\nitems: [\n',
      'quizzes/latin/article.md': Buffer.from([...Buffer.from(ARTICLE), 0xe9, 0x0a]),
      'quizzes/latin/key.yaml': KEY,
    });
    const { status, stdout } = await runCommand('quiz', ['check'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout.replace(/(valid YAML: ).*/, '$1…')).toBe(
      [
        'Bad_Name: 2 items, 1 fair, 1 contested, 30 words: 2 problems',
        '  quizzes/Bad_Name:1:1  The folder’s name must be lower-case letters, digits and single hyphens, as town-hall-2; it is “Bad_Name”. Rename the folder.',
        '  quizzes/Bad_Name/key.yaml:18:13  Item 2: `weight` must be core or extra; the text “huge” stands there.',
        'ferry: 2 items, 1 fair, 1 contested, 30 words: no problem',
        'half: 0 items, 0 fair, 0 contested, 0 words: 2 problems',
        '  quizzes/half/article.md:1:1  The file is missing. A pack is a folder with an article.md and a key.yaml: add it, or take the folder away.',
        '  quizzes/half/key.yaml:3:1  This is not valid YAML: …',
        'latin: 2 items, 1 fair, 1 contested, 0 words, 2 unverified (no text in place): 1 problem',
        '  quizzes/latin/article.md:1:1  The file must be UTF-8 text; some of its bytes are not. Save it again as UTF-8.',
        '',
        '4 packs, 5 problems.',
        '',
      ].join('\n'),
    );
    const { json } = await quizJson(['check', 'Bad_Name'], { cwd: folder });
    expect(json).toMatchObject({
      packs: [
        {
          slug: 'Bad_Name',
          problems: [
            { file: 'quizzes/Bad_Name', line: 1, column: 1, code: 'bad-slug' },
            { file: 'quizzes/Bad_Name/key.yaml', line: 18, column: 13, code: 'not-one-of' },
          ],
        },
      ],
    });
  });

  it('says when there is no such pack or folder', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, SOUND);
    expect(await quizJson(['check', 'boat'], { cwd: folder })).toMatchObject({
      status: 1,
      json: { error: 'No pack is called boat. There is: ferry.' },
    });
    expect(await quizJson(['check', '--quizzes', 'none'], { cwd: folder })).toMatchObject({
      status: 1,
      json: {
        error: 'There is no folder none. Run the command in the project’s folder, or say --quizzes DIR.',
      },
    });
  });
});
