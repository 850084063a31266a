import { beforeEach, expect, it } from 'vitest';
import { HIT, resultOf } from '../../../core/gradebook/sample/ferry.ts';
import { $gradebook, wipeGradebook } from '../gradebookStore.ts';
import { collect } from './collect.ts';
import { $collecting, closeReport, type Source } from './collectStore.ts';

function source(name: string): Source {
  const text = JSON.stringify(resultOf(name, [HIT]));
  return { name: `${name}.json`, bytes: async () => new TextEncoder().encode(text) };
}

function report() {
  const now = $collecting.get();
  return now.state === 'done' ? now.report : null;
}

beforeEach(() => {
  wipeGradebook();
  closeReport();
});

it('reads what is dropped while other files are being read, and tells of all in one report', async () => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow: Source = { name: 'slow.json', bytes: () => held.then(source('Mia').bytes) };
  const first = collect([slow, source('Omar')]);
  await collect([source('Zoë'), source('Kim')]);
  expect($collecting.get()).toMatchObject({ state: 'running', done: 0, total: 4 });
  goOn();
  await first;
  expect(report()).toMatchObject({ files: 4, troubles: [] });
  expect(report()?.added).toHaveLength(4);
  expect(
    $gradebook
      .get()
      .handIns.map(({ from }) => from)
      .toSorted(),
  ).toEqual(['Kim.json', 'Omar.json', 'Zoë.json', 'slow.json']);
});

it('tells of files that are too large or cannot be read, and reads the others', async () => {
  await collect([
    { name: 'film.mp4', bytes: async () => 'too-large' },
    { name: 'gone.json', bytes: () => Promise.reject(new Error('gone')) },
    source('Mia'),
  ]);
  expect(report()?.troubles).toEqual([
    { from: 'film.mp4', trouble: { code: 'too-large' } },
    { from: 'gone.json', trouble: { code: 'not-readable' } },
  ]);
  expect(report()?.added).toHaveLength(1);
});
