import { describe, expect, it } from 'vitest';
import { mainContentInShell } from '../cli/incoming/shellDocument.ts';
import { incomingNote, incomingTrouble } from '../messages/incoming.ts';
import type { IncomingFile } from './incoming.ts';
import { readIncoming } from './readIncoming.ts';
import { zipOf } from './word/wordTestFile.ts';

function text(name: string, content: string): IncomingFile {
  return { name, bytes: new TextEncoder().encode(content) };
}

async function troubleOf(...files: IncomingFile[]): Promise<string> {
  const read = await readIncoming(files);
  return read.kind === 'trouble' ? incomingTrouble(read.trouble, read.name) : read.kind;
}

async function notesOf(file: IncomingFile): Promise<readonly string[]> {
  const read = await readIncoming([file]);
  return read.kind === 'article' ? read.notes.map(incomingNote) : [read.kind];
}

const SENTENCE =
  'Last year the harbour office counted nine hundred ships, and the council, which asked nobody, said that it was right to close the quay. ';

const NEWS = `<!doctype html><html lang="en-GB"><head><title>The ferry is late | Harrowmere Post</title></head><body>
<div class="site-header"><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></div>
<div class="content"><div class="story-body"><h1>The ferry is late</h1><p class="byline">By Ines Vale</p>
<p>${SENTENCE.repeat(3)}</p><h2>Why the quay?</h2><p>${SENTENCE.repeat(2)}</p><blockquote><p>${SENTENCE}</p></blockquote>
<p>${SENTENCE.repeat(2)}</p></div>
<div class="sidebar related"><ul><li><a href="/a">Ten ferries that never came</a></li><li><a href="/b">A quay is a quay</a></li></ul></div></div>
<div class="footer">Imprint and terms</div></body></html>`;

describe('readIncoming', () => {
  it('finds the article in a page that does not say where it is', async () => {
    const read = await readIncoming([text('page.html', NEWS)], { findMain: mainContentInShell });
    expect(read).toMatchObject({
      kind: 'article',
      about: { title: 'The ferry is late', author: 'Ines Vale', lang: 'en-GB' },
      notes: [{ code: 'rest-of-page' }],
    });
    const body = read.kind === 'article' ? read.body : '';
    expect(body.match(/^(?:## Why the quay\?|> Last year|Last year)/gmu)).toHaveLength(5);
    expect(body).not.toMatch(/Home|Ten ferries|Imprint/);
  });

  it('reads a page named as a text, and a text named as anything', async () => {
    expect(await notesOf(text('story.txt', '<!-- saved --><p>The ferry is late.</p>'))).toEqual([
      'Whatever its name says, the file is a web page, and was read as one.',
      'No title was found; the one here is made of the file’s name.',
    ]);
    expect((await notesOf(text('story.docx', 'The ferry is late.')))[0]).toBe(
      'Whatever its name says, the file is a plain text, and was read as one.',
    );
    expect(await notesOf(text('story.md', '<p>late</p>'))).toHaveLength(1);
  });

  it('keeps what a pack’s front matter says, and what another program’s means', async () => {
    const ours = '---\ntitle: Ferry\nlevel: 1\ntopics: [sea]\nrights: Ours.\nedition: full\n---\nLate.\n';
    expect(await readIncoming([text('article.md', ours)])).toMatchObject({
      about: { title: 'Ferry', level: 1, topics: ['sea'], rights: 'Ours.' },
      notes: [],
    });
    const theirs =
      '---\ntitle: Ferry\nauthor: {name: Ines Vale}\ndate: 2025-03-14T08:00:00Z\ntags: sea, quay\nlayout: post\nurl: /ferry\n---\nLate.\n';
    expect(await readIncoming([text('post.md', theirs)])).toMatchObject({
      about: { author: 'Ines Vale', published: '2025-03-14', topics: ['sea', 'quay'] },
      notes: [{ code: 'fields-left-out', fields: ['layout', 'url'] }],
    });
    expect(await readIncoming([text('post.md', '---\ntitle: [\n---\nLate.\n')])).toMatchObject({
      body: 'Late.\n',
      notes: [{ code: 'front-matter-unread' }, {}],
    });
  });

  it('finds a saved quiz in a zip and in its two files', async () => {
    const files = {
      'ferry/article.md': 'Late.',
      'ferry/key.yaml': 'version: 1',
      '__MACOSX/ferry/._key.yaml': 'x',
    };
    const pack = { kind: 'pack', slug: 'ferry', article: 'Late.', key: 'version: 1', others: [] };
    expect(await readIncoming([{ name: 'a.zip', bytes: zipOf(files) }])).toEqual(pack);
    expect(await readIncoming([text('key (1).yaml', 'version: 1'), text('article.md', 'Late.')])).toEqual({
      ...pack,
      slug: '',
    });
    const two = zipOf({ ...files, 'quay/article.md': 'Late.', 'quay/key.yaml': 'version: 1' });
    expect(await troubleOf({ name: 'a.zip', bytes: two })).toBe(
      'a.zip holds 2 quizzes (ferry, quay). Open one quiz at a time.',
    );
    expect(await troubleOf(text('key.yaml', 'version: 1'))).toContain('without its article');
    expect(await troubleOf(text('a.txt', 'One.'), text('b.txt', 'Two.'))).toContain('several files');
  });

  it('guesses a language that nothing says, and doubts one that the words contradict', async () => {
    const german =
      'Der Hafen ist seit dem Morgen geschlossen, und die Stadt hat nicht gesagt, wann er wieder auf ist. Die Leute, die dort wohnen, haben es aus der Zeitung erfahren, und das ist nicht neu für sie.';
    expect(await readIncoming([text('Hafen.txt', german)])).toMatchObject({ about: { lang: 'de' } });
    expect(await notesOf(text('Hafen.txt', german))).toContain(
      'The text looks like German, and is taken as that. Check the language.',
    );
    expect(await notesOf(text('Hafen.md', `---\nlang: en\n---\n${german}`))).toContain(
      'The text is said to be in English but looks like German. Check the language.',
    );
    expect(await notesOf(text('Hafen.md', `---\nlang: de\n---\n${german}`))).toHaveLength(1);
    expect(await notesOf(text('Quay.txt', SENTENCE.repeat(3)))).toHaveLength(1);
    const russian = text('x.txt', 'Набережная закрыта с утра, и никто не сказал почему.');
    expect(await readIncoming([russian])).toMatchObject({ about: { lang: 'ru' } });
  });

  it.each([
    ['a.pdf', '%PDF-1.7', 'a.pdf is a PDF. Open it and save it as .docx, or copy the text and paste it.'],
    ['a.rtf', '{\\rtf1 x}', 'a.rtf is an RTF document. Save it as .docx, or copy the text and paste it.'],
    [
      'a.mht',
      'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\nx',
      'a.mht is a web archive.',
    ],
    ['a.txt', '', 'a.txt is empty.'],
    ['a.html', '<html><script>words()</script>', 'a.html has no words to make a quiz of.'],
  ])('names what %s is', async (name, content, sentence) => {
    expect(await troubleOf(text(name, content))).toContain(sentence);
  });

  it('names old and locked Word documents, and pictures', async () => {
    const wide = (name: string) => [
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0,
      ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
    ];
    const bytes = (content: readonly number[]) => ({ name: 'a.doc', bytes: Uint8Array.from(content) });
    expect(await troubleOf(bytes(wide('WordDocument')))).toContain('an old Word document (.doc)');
    expect(await troubleOf(bytes(wide('EncryptedPackage')))).toContain('locked with a password');
    expect(await troubleOf(text('\u202Etxt.exe', ' '))).toContain('[U+202E]txt.exe holds nothing');
    expect(await troubleOf(bytes([0xff, 0xd8, 0xff, 0xe0]))).toContain('a picture');
  });

  it.each(['<div>', '<p>', '<table>', '<ul><li>', '# [', '> ', '<!--', '"', ' ', '- ', '{{', '\\rtf'])(
    'reads a long line of “%s” to its end, whatever it is named',
    async (piece) => {
      const long = `${piece.repeat(20_000)} late`;
      for (const name of ['a.txt', 'a.md', 'a.html']) {
        const read = await readIncoming([text(name, long)], { findMain: mainContentInShell });
        expect(['article', 'trouble']).toContain(read.kind);
      }
    },
  );
});
