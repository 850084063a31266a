import { describe, expect, it } from 'vitest';
import { ARTICLE, KEY, packFiles, replaced } from '../../../tests/cli/soundPack.ts';
import { fingerprint } from '../article/normalise.ts';
import { parsePlainText } from '../article/plainText.ts';
import type { PackFiles } from './pack.ts';
import { parsePack } from './parsePack.ts';

const BODY = ARTICLE.slice(ARTICLE.indexOf('The so-called'));

function parse(files: PackFiles, slug = 'ferry') {
  return parsePack({ slug, files });
}

function codes(files: PackFiles): string[] {
  return parse(files).problems.map(({ code }) => code);
}

/** The sound pack as a bring pack, whose fingerprint is that of `text`. */
function bringFiles(text: string, inPlace?: string): PackFiles {
  const { article } = parsePlainText(text, 'en');
  const front = ARTICLE.slice(0, ARTICLE.indexOf('The so-called'));
  const said = `edition: bring\nwords: 33\nfingerprint: ${fingerprint(article)}`;
  return {
    article: { path: 'article.md', content: replaced(front, ['edition: full', said]) },
    key: { path: 'key.yaml', content: KEY },
    ...(inPlace === undefined ? {} : { text: { path: 'text.txt', content: inPlace } }),
  };
}

describe('parsePack on a sound pack', () => {
  it('gives the article, the authored key and the located key', () => {
    const { pack, problems, outline } = parse(packFiles());
    expect(problems).toEqual([]);
    expect(outline).toEqual({ items: 2, fair: 1, contested: 1, words: 30, unverified: 0 });
    expect(pack?.meta.level).toBe(1);
    const [experts, everybody] = pack?.located?.items ?? [];
    const words = (place?: { start: number; end: number }) =>
      place && pack?.article?.text.slice(place.start, place.end);
    expect(words(experts?.places[0])).toBe('so-called experts');
    expect(words(everybody?.places[0])).toBe('Everybody knows it loses money');
    expect(experts?.sources).toEqual([{ title: 'Ferry report', publisher: 'Harbour office', date: '2025' }]);
    expect(experts).not.toHaveProperty('at');
  });

  it('is plain JSON', () => {
    const { pack } = parse(packFiles());
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('reads files with Windows line ends and a byte order mark', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const files = {
      article: { path: 'article.md', content: windows(ARTICLE) },
      key: { path: 'key.yaml', content: windows(KEY) },
    };
    expect(parse(files).problems).toEqual([]);
  });

  it('lets a draft go without items and date', () => {
    const files = {
      article: { path: 'article.md', content: replaced(ARTICLE, ['published: 2025-03-14\n', '']) },
      key: { path: 'key.yaml', content: 'version: 1\ndraft: true\n' },
    };
    const { pack, problems } = parse(files);
    expect(problems).toEqual([]);
    expect(pack?.draft).toBe(true);
  });
});

describe('parsePack on a bring pack', () => {
  it('leaves its items unverified without the text', () => {
    const { pack, problems, outline } = parse(bringFiles(BODY));
    expect(problems).toEqual([]);
    expect(outline).toMatchObject({ words: 33, unverified: 2 });
    expect(pack).toMatchObject({ article: null, located: null });
  });

  it('anchors strictly in the text it was made for, whatever its typing', () => {
    const retyped = `By Ines Vale\n${BODY.replaceAll(' ', '  ')}`;
    const { pack, problems, outline } = parse(bringFiles(BODY, retyped));
    expect(problems).toEqual([]);
    expect(outline.unverified).toBe(0);
    expect(pack?.located?.items.map(({ score }) => score)).toEqual([1, 1]);
  });

  it('anchors tolerantly in another edition, and lists what that lacks without losing the rest', () => {
    const other = BODY.replace('so-called experts', 'so called experts').replace(
      'The end is near.',
      'Goodbye.',
    );
    const { pack, problems } = parse(bringFiles(BODY, other));
    expect(problems.map(({ code }) => code)).toEqual(['text-lacks-entry']);
    expect(pack?.unlocated).toEqual([{ section: 'contested', id: 'near', code: 'absent', places: [] }]);
    expect(pack?.located?.contested).toEqual([]);
    expect(pack?.located?.items[0]?.score).toBeLessThan(1);
  });

  it('refuses a body, and a text.txt beside any other edition', () => {
    const files = bringFiles(BODY);
    const article = { path: 'article.md', content: `${String(files.article.content)}Words.\n` };
    expect(codes({ ...files, article })).toEqual(['body-in-bring']);
    expect(codes(packFiles({ text: BODY }))).toEqual(['text-not-bring']);
  });
});

describe('parsePack on a wrong pack', () => {
  it('lists the faults of every stage and file at once, in order', () => {
    const key = replaced(
      replaced(replaced(KEY, ['weight: core', 'weight: most']), [
        '"so-called experts" }',
        '"so-called sages" }',
      ]),
      ['id: near', 'id: counted'],
    );
    const files = {
      ...packFiles({ article: ['level: 1', 'level: 4'] }),
      key: { path: 'quizzes/ferry/key.yaml', content: key },
    };
    expect(
      parse(files, 'Ferry!').problems.map(
        ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
      ),
    ).toEqual([
      'quizzes/ferry:1:1 bad-slug',
      'quizzes/ferry/article.md:9:8 not-one-of',
      'quizzes/ferry/key.yaml:4:9 selector-absent',
      'quizzes/ferry/key.yaml:7:13 not-one-of',
      'quizzes/ferry/key.yaml:23:11 duplicate-id',
    ]);
  });

  it('tells of a misspelt field once', () => {
    expect(codes(packFiles({ article: ['title:', 'titel:'] }))).toEqual(['unknown-field']);
    expect(codes(packFiles({ key: ['{ quote: "so', '{ quotte: "so'] }))).toEqual(['unknown-field']);
  });

  it('still gives its numbers', () => {
    expect(parse(packFiles({ key: ['version: 1', 'version: 2'] })).outline).toMatchObject({
      items: 2,
      words: 30,
    });
  });

  it.each([
    ['', ['missing-field', 'missing-field']],
    ['just words', ['wrong-type']],
    ['- a list', ['wrong-type']],
    ['items: {', ['broken-yaml']],
    ['a: &a [*a, *a]\nversion: 1', undefined],
    ['items: [1, null, []]\nversion: 1', ['wrong-type', 'wrong-type', 'wrong-type']],
  ])('takes the key %j without throwing', (content, expected) => {
    const found = codes({ ...packFiles(), key: { path: 'key.yaml', content } });
    if (expected) expect(found).toEqual(expected);
    else expect(found).not.toEqual([]);
  });
});
