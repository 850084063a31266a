import { describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';
import { temporaryFolder, writeFiles } from './soundPack.ts';

const TEXT = '  The junta — “so-called” —\r\n\r\nspoke. 🙂 The junta left the\tharbour.\n';

async function locate(...args: string[]) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'a.txt': TEXT });
  return quizJson(['locate', '--text', 'a.txt', ...args], { cwd: folder });
}

describe('quiz locate', () => {
  it('counts UTF-16 units of the file as it stands', async () => {
    const start = TEXT.indexOf('left');
    expect(await locate('--quote', 'left the harbour')).toEqual({
      status: 0,
      stderr: '',
      json: { start, end: start + 'left the harbour'.length, score: 1 },
    });
    expect((await locate('--quote', '- "so-called" - spoke')).json).toMatchObject({
      start: TEXT.indexOf('—'),
    });
    expect((await locate('--from', 'spoke', '--to', 'left')).json).toMatchObject({
      start: TEXT.indexOf('spoke'),
      score: 1,
    });
    expect((await locate('--quote', 'The junta', '--after', 'left')).json).toMatchObject({
      start: TEXT.lastIndexOf('The'),
    });
  });

  it('answers null for what is not there', async () => {
    expect(await locate('--quote', 'the parliament voted')).toMatchObject({ status: 0, json: null });
    expect(await locate('--quote', 'the parliament voted', '--tolerant')).toMatchObject({
      status: 0,
      json: null,
    });
  });

  it('refuses an ambiguous selector, or takes the earliest when tolerant', async () => {
    expect(await locate('--quote', 'The junta')).toEqual({
      status: 1,
      stderr: '',
      json: {
        error:
          'The selector falls in 2 places, at 2, 41. Single one out with --before or --after (the words right next to it), or say --tolerant for the best match.',
        places: [
          { start: 2, end: 11 },
          { start: 41, end: 50 },
        ],
      },
    });
    expect((await locate('--quote', 'The junta', '--tolerant')).json).toEqual({
      start: 2,
      end: 11,
      score: 1,
    });
  });

  it('finds a changed quote when tolerant, with its score', async () => {
    const { json } = await locate('--quote', 'left the harbor', '--tolerant');
    expect(json).toMatchObject({ start: TEXT.indexOf('left') });
    expect(json['score']).toBeGreaterThan(0.75);
    expect(json['score']).toBeLessThan(1);
  });

  it('shows a person the words', async () => {
    const { stdout } = await runCommand('quiz', ['locate', '--text', '-', '--quote', 'b c'], {
      input: 'a b c d',
    });
    expect(stdout).toBe('2–5 (score 1): b c\n');
  });
});
