import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeIn } from '../../src/cli/site/intake.ts';
import { fingerprint } from '../../src/core/article/normalise.ts';
import { parsePlainText } from '../../src/core/article/plainText.ts';
import { listSlugs } from '../../src/packs/readPacks.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

const [FRONT = '', BODY = ''] = ARTICLE.split('edition: full\n---\n');
const PRINT = fingerprint(parsePlainText(BODY, 'en').article);

let folder = '';
let quizzes = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  quizzes = path.join(folder, 'quizzes');
  await writeFiles(folder, {
    'quizzes/ferry/article.md': `${FRONT}edition: bring\nwords: 30\nfingerprint: ${PRINT}\n---\n`,
    'quizzes/ferry/key.yaml': KEY,
  });
});

async function take(content: string, name = 'story.txt') {
  await writeFiles(folder, { [name]: content });
  return takeIn(quizzes, path.join(folder, name));
}

function placed(): Promise<string> {
  return readFile(path.join(quizzes, 'ferry/text.txt'), 'utf8');
}

describe('takeIn', () => {
  it('recognises the text of a bring pack by its fingerprint', async () => {
    const { slug, notes } = await take(`By Ines Vale\n${BODY}`);
    expect(slug).toBe('ferry');
    expect(notes[0]).toMatch(
      /story\.txt is the text of the quiz ferry; it was put in place \(2 of 2 answers found in it\)\.$/,
    );
    expect(await placed()).toBe(`By Ines Vale\n${BODY}`);
  });

  it('recognises another edition by how much of the key anchors', async () => {
    const edited = BODY.replace('experts want', 'experts all want').replace('in May', 'in the month of May');
    expect((await take(edited)).slug).toBe('ferry');
    expect(await placed()).toBe(edited);
  });

  it('never puts another edition in the place of the right text', async () => {
    await take(BODY);
    const { slug, notes } = await take(BODY.replace('in May', 'in June'), 'other.txt');
    expect(slug).toBe('ferry');
    expect(notes[0]).toContain('The text in place is the right one and stays.');
    expect(await placed()).toBe(BODY);
  });

  it('takes the words of a web page', async () => {
    const page = `<html><title>Ferry</title><article>${BODY.split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></html>`;
    expect((await take(page, 'page.html')).slug).toBe('ferry');
    expect(await placed()).not.toContain('<p>');
  });

  it('makes a new pack of any other text, once', async () => {
    const story = 'The quay is closed.\nNobody asked us.\n';
    expect((await take(story)).slug).toBe('story');
    const again = await take(story, 'again.txt');
    expect(again.slug).toBe('story');
    expect(again.notes[0]).toMatch(/again\.txt is the text of the quiz story, which is there already\.$/);
    expect((await take('Another story.\n')).slug).toBe('story-2');
    expect(await listSlugs(quizzes)).toEqual(['ferry', 'story', 'story-2']);
  });

  it('makes the folder of the quizzes where there is none', async () => {
    quizzes = path.join(folder, 'none/yet');
    expect((await take('The quay is closed.')).slug).toBe('story');
  });
});
