import { describe, expect, it } from 'vitest';
import { articleOf } from './incoming.ts';

async function read(name: string, text: string, title?: string) {
  const { article } = await articleOf({ name, bytes: new TextEncoder().encode(text) }, name, title);
  return { ...article, ...article.about };
}

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ferry | Post</title>
<meta property="og:title" content="The ferry at last"><meta property="og:site_name" content="Harrowmere Post">
<meta name="author" content="Ines Vale"><meta property="article:published_time" content="2025-03-14T08:00:00Z">
<link rel="canonical" href="https://post.example/ferry"><style>p { color: red }</style></head>
<body><header>Banner</header><nav><a href="/">Home</a></nav>
<article><header><h1>The ferry at last</h1><p>By Ines Vale</p></header>
<p>It is <em>“late”</em>,<br>again.<script>alert(1)</script></p><h3>Why?</h3>
<ul><li>Wind &amp; tide</li><li><p>Crew</p></li></ul><ol><li>Pay</li></ol>
<blockquote><p>We said <q>no</q>.</p></blockquote><aside>Read more</aside><p hidden>Secret</p>
<div>One<br><br>Two &lt;b&gt;</div></article><footer>Imprint</footer></body></html>`;

describe('readIncoming', () => {
  it('reads the words of a web page and what its head says, and nothing else', async () => {
    const found = await read('page.html', PAGE);
    expect(found).toMatchObject({
      title: 'The ferry at last',
      author: 'Ines Vale',
      publisher: 'Harrowmere Post',
      published: '2025-03-14',
      url: 'https://post.example/ferry',
      lang: 'en-GB',
    });
    expect(found.body).toBe(
      [
        'It is “late”, again.',
        '### Why?',
        '- Wind \\& tide',
        '- Crew',
        '1. Pay',
        '> We said “no”.',
        'One',
        'Two \\<b\\>',
      ]
        .join('\n\n')
        .concat('\n'),
    );
  });

  it('reads a page that says little and nests much', async () => {
    const deep = `<html><title>Deep</title><body>${'<div><b>'.repeat(20_000)}words${'</b></div>'.repeat(20_000)}`;
    expect(await read('-', deep)).toMatchObject({ title: 'Deep', text: 'words', lang: 'en' });
  });

  it('drops addresses and dates that a pack would refuse', async () => {
    const found = await read(
      'x.html',
      '<html lang="!"><link rel=canonical href="javascript:alert(1)"><meta name=date content=soon><p>Words.',
    );
    expect(found).toMatchObject({ title: 'X', lang: 'en', text: 'Words.' });
    expect(found.url).toBeUndefined();
    expect(found.published).toBeUndefined();
  });

  it('takes title and byline off a Markdown file and keeps its markup', async () => {
    expect(await read('a.md', '# The *ferry*\n\nBy Ines Vale\n\nIt is **late**.\n\n## Why\n')).toMatchObject({
      title: 'The ferry',
      author: 'Ines Vale',
      body: 'It is **late**.\n\n## Why\n',
      text: 'It is late.\nWhy',
    });
  });

  it('reads the front matter of a Markdown file', async () => {
    const source = '---\ntitle: Ferry\nlang: fr\nlevel: 9\nurl: ftp://x\n---\nIl est tard.\n';
    expect(await read('a.markdown', source)).toMatchObject({
      title: 'Ferry',
      lang: 'fr',
      body: 'Il est tard.\n',
    });
    expect((await read('a.markdown', source)).url).toBeUndefined();
  });

  it('names a text without a title after its file, or after its first words', async () => {
    expect((await read('town-hall_news.txt', 'Words.')).title).toBe('Town hall news');
    expect((await read('', 'One two three four five six seven eight nine ten.')).title).toBe(
      'One two three four five six seven eight …',
    );
    expect((await read('a.txt', 'Words.', 'Mine')).title).toBe('Mine');
  });

  it('refuses a text without words', async () => {
    await expect(read('a.txt', '… !!! …')).rejects.toThrow(
      'a.txt has no words to make a quiz of. Give the text of an article.',
    );
    await expect(read('a.html', '<html><script>words()</script>')).rejects.toThrow('has no words');
  });
});
