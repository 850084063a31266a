import { describe, expect, it } from 'vitest';
import { type Build, type FileList, readBuild } from './fileList.ts';
import { BUILDS_ID, entryId, listId } from './names.ts';
import { sweep } from './sweep.ts';

function build(edition: string, slugs: readonly string[]): Build {
  const list: FileList = {
    version: 1,
    shell: [
      ['index.html', edition, 1],
      ['_astro/shared.js', 'shared', 1],
      [`_astro/${edition}.js`, edition, 1],
    ],
    extra: [],
    quizzes: slugs.map((slug) => ({ slug, files: [[`quiz/${slug}.html`, edition, 1]] })),
    other: [],
  };
  return readBuild({ file: `_astro/files.${edition}.json`, hash: edition }, list);
}

/** All that a build may put on a device. */
const whole = ({ name, files }: Build) => [listId(name), ...[...files.values()].map(entryId)];

describe('what a device may forget', () => {
  const c = build('c', ['one', 'two']);
  const b = build('b', ['one', 'two', 'gone']);
  const a = build('a', ['one', 'two']);

  it('is, of one build alone, only what no build knows', () => {
    const device = new Set([BUILDS_ID, ...whole(c), 'left/over.html?x']);
    expect(sweep([c], device)).toEqual({ drop: ['left/over.html?x'], builds: [c] });
  });

  it('is of the build before what has come anew, but not what its open pages may load', () => {
    const device = new Set([BUILDS_ID, ...whole(c), ...whole(b)]);
    const { drop, builds } = sweep([c, b], device);
    expect(drop).toEqual(['index.html?b', 'quiz/one.html?b', 'quiz/two.html?b', 'quiz/gone.html?b']);
    expect(builds).toEqual([c, b]);
  });

  it('is not an older page whose newer content has not come', () => {
    const device = new Set([...whole(c), ...whole(b)]);
    device.delete('quiz/two.html?c');
    expect(sweep([c, b], device).drop).not.toContain('quiz/two.html?b');
  });

  it('is a whole build before the last, unless something of it is still the newest there is', () => {
    const device = new Set([...whole(c), ...whole(b), ...whole(a)]);
    const gone = sweep([c, b, a], device);
    expect(gone.builds).toEqual([c, b]);
    expect(gone.drop).toEqual(expect.arrayContaining(['_astro/a.js?a', 'quiz/one.html?a', listId(a.name)]));
    expect(gone.drop).not.toContain('_astro/shared.js?shared');

    for (const id of ['quiz/two.html?c', 'quiz/two.html?b']) device.delete(id);
    const stays = sweep([c, b, a], device);
    expect(stays.builds).toEqual([c, b, a]);
    expect(stays.drop).toContain('quiz/one.html?a');
    for (const id of ['quiz/two.html?a', '_astro/a.js?a', listId(a.name)]) {
      expect(stays.drop).not.toContain(id);
    }
  });

  it('is nothing that is not there', () => {
    expect(sweep([c, b], new Set())).toEqual({ drop: [], builds: [c, b] });
  });
});
