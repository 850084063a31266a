import { describe, expect, it } from 'vitest';
import type { FileEntry } from '../../offline/fileList.ts';
import { groupFiles } from './groupFiles.ts';

const entries = (...files: string[]) => files.map((file): FileEntry => [file, 'h', 1]);
const names = (files: readonly FileEntry[]) => files.map(([file]) => file);

describe('the files of a build', () => {
  const list = groupFiles(
    entries(
      '_astro/page.js',
      '_astro/page-of-teachers.js',
      '_astro/serif-latin-ext-normal.woff2',
      '_astro/serif-latin-normal.woff2',
      'icons/icon-192.png',
      'index.html',
      'key/b.html',
      'key/a.html',
      'library/2.html',
      'library/all-1.js',
      'manifest.webmanifest',
      'packs/a.zip',
      'quiz/a.html',
      'quiz/b.html',
      'teach.html',
      'teach/gradebook.html',
      'teach/packs/a.js',
      'third-party-licences.txt',
    ),
    new Set(['_astro/page-of-teachers.js']),
  );

  it('are told apart by what they are for', () => {
    expect(names(list.shell)).toEqual([
      '_astro/page.js',
      '_astro/serif-latin-normal.woff2',
      'icons/icon-192.png',
      'index.html',
      'library/all-1.js',
      'manifest.webmanifest',
    ]);
    expect(names(list.extra)).toEqual(['_astro/serif-latin-ext-normal.woff2']);
    expect(names(list.other)).toEqual([
      '_astro/page-of-teachers.js',
      'library/2.html',
      'packs/a.zip',
      'teach.html',
      'teach/gradebook.html',
      'teach/packs/a.js',
      'third-party-licences.txt',
    ]);
  });

  it('of a quiz stand together, its own page first', () => {
    expect(list.quizzes.map(({ slug, files }) => [slug, names(files)])).toEqual([
      ['a', ['quiz/a.html', 'key/a.html']],
      ['b', ['quiz/b.html', 'key/b.html']],
    ]);
  });
});
