import { readdir } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/cli/soundPack.ts';
import { writeNewPack } from './newPack.ts';

vi.mock('../core/draft/suggest.ts', () => ({
  suggest: () => {
    throw new RangeError('A rule broke.');
  },
}));

it('leaves no folder behind where drafting its key fails', async () => {
  const quizzes = await temporaryFolder();
  const about = { title: 'The quay', lang: 'en' };
  const article = {
    kind: 'article',
    about,
    body: 'It is closed.\n',
    text: 'It is closed.',
    notes: [],
  } as const;
  await expect(writeNewPack(quizzes, article)).rejects.toThrow('A rule broke.');
  expect(await readdir(quizzes)).toEqual([]);
});
