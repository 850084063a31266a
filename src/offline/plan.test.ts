import { describe, expect, it } from 'vitest';
import { type FileEntry, type FileList, readBuild } from './fileList.ts';
import { entryId } from './names.ts';
import { isSmall, keptQuizzes, toFetch } from './plan.ts';

const SIZE = 1000;

function build(edition: string, slugs: readonly string[], size = SIZE) {
  const list: FileList = {
    version: 1,
    shell: [['index.html', `shell-${edition}`, SIZE]],
    extra: [['_astro/rare.woff2', 'rare', SIZE]],
    quizzes: slugs.map((slug) => ({
      slug,
      files: ['quiz', 'key'].map((folder): FileEntry => [`${folder}/${slug}.html`, edition, size]),
    })),
    other: [['licences.txt', 'licences', SIZE]],
  };
  return readBuild({ file: `_astro/files.${edition}.json`, hash: edition }, list);
}

const names = (entries: readonly FileEntry[]) => entries.map(([file]) => file);
const kept = (...ids: readonly string[]) => new Set(ids);

describe('what is to be fetched', () => {
  const now = build('now', ['a', 'b', 'c']);

  it('is, for all, what is lacking of the quizzes and of what they need, and nothing else', () => {
    expect(names(toFetch([now], 'all', kept('quiz/a.html?now', 'key/b.html?now')))).toEqual([
      '_astro/rare.woff2',
      'key/a.html',
      'quiz/b.html',
      'quiz/c.html',
      'key/c.html',
    ]);
  });

  it('is, for what is known, the rest of those quizzes alone', () => {
    expect(toFetch([now], 'known', kept())).toEqual([]);
    expect(names(toFetch([now], 'known', kept('quiz/b.html?now')))).toEqual(['key/b.html']);
  });

  it('holds a quiz known by its older content', () => {
    const before = build('before', ['a', 'b', 'gone']);
    const device = kept('quiz/b.html?before', 'quiz/gone.html?before');
    expect(names(toFetch([now, before], 'known', device))).toEqual(['quiz/b.html', 'key/b.html']);
  });

  it('comes to an end', () => {
    const all = toFetch([now], 'all', kept());
    expect(toFetch([now], 'all', kept(...all.map(entryId)))).toEqual([]);
  });
});

describe('the quizzes that open without a network', () => {
  it('are those whose page is there, in this content or an older one', () => {
    const builds = [build('now', ['a', 'b', 'c']), build('before', ['a', 'b', 'gone'])];
    const device = kept('quiz/a.html?now', 'quiz/b.html?before', 'key/c.html?now', 'quiz/gone.html?before');
    expect(keptQuizzes(builds, device)).toEqual(['a', 'b']);
  });
});

describe('a small site', () => {
  const slugs = (count: number) => Array.from({ length: count }, (_, index) => `q${index}`);

  it('has few quizzes', () => {
    expect(isSmall(build('now', slugs(60)).list)).toBe(true);
    expect(isSmall(build('now', slugs(61)).list)).toBe(false);
  });

  it('has light ones', () => {
    expect(isSmall(build('now', slugs(30), 100_000).list)).toBe(true);
    expect(isSmall(build('now', slugs(30), 100_001).list)).toBe(false);
  });
});
