import { describe, expect, it } from 'vitest';
import { quizJson } from './runCommand.ts';
import { temporaryFolder, writeFiles } from './soundPack.ts';

async function measure(key: string, flags: string, ...args: string[]) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'key.tsv': key, 'flags.tsv': flags });
  return quizJson(['measure', '--key', 'key.tsv', '--flags', 'flags.tsv', ...args], { cwd: folder });
}

const LOADED = 'loaded-language';

describe('quiz measure', () => {
  it('gives precision, recall and F1 with partial credit, pooled and per label', async () => {
    const { status, json } = await measure(
      `1\t${LOADED}\t0\t10\n1\tframing-device\t20\t30\n`,
      `1\t${LOADED}\t0\t5\r\n2\t${LOADED}\t0\t5\r\n`,
    );
    expect(status).toBe(0);
    expect(json).toMatchObject({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
    expect(json['perLabel']).toMatchObject({ [LOADED]: { precision: 0.5, recall: 0.5 } });
  });

  it('takes an empty key for a clean article', async () => {
    expect((await measure('', '')).json).toMatchObject({ precision: 0, recall: 0, f1: 1 });
    expect((await measure('\n', `1\t${LOADED}\t0\t5`)).json).toMatchObject({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });

  it('ignores labels in span identification', async () => {
    expect((await measure('1\ta\t0\t4', '1\tb\t0\t4', '--task', 'si')).json).toMatchObject({ f1: 1 });
  });

  it('takes other labels and overlapping flags when told to', async () => {
    const flags = '1\tDoubt\t0\t4\n1\tDoubt\t2\t6\n';
    expect(
      (await measure('1\tDoubt\t0\t6', flags, '--labels', 'Doubt, Slogans', '--merge')).json,
    ).toMatchObject({ f1: 1 });
  });

  it('refuses what the scorers refuse, with the line of each', async () => {
    const { status, json } = await measure(
      `1\t${LOADED}\t5\t5\n`,
      [
        `1\tDoubt\t0\t4`,
        `1\t${LOADED}\t9\t4`,
        `1\t${LOADED}\t-2\t3`,
        `2\t${LOADED}\t0\t5`,
        '',
        `2\t${LOADED}\t4\t9`,
        '2 x',
        `2\t${LOADED}\ta\t1.5`,
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(json).toEqual({
      error: [
        'key.tsv:1: a span must hold a character; this one is 5 to 5.',
        'flags.tsv:1: the label must be one of loaded-language, unsupported-claim, framing-device; “Doubt” stands there (--labels names others).',
        'flags.tsv:2: start must come before end; the span is 9 to 4.',
        'flags.tsv:3: offsets must not be negative; the span is -2 to 3.',
        'flags.tsv:6: the span overlaps the one on line 4 (--merge joins them).',
        'flags.tsv:7: needs four columns parted by tabs (id, label, start, end), and has 1.',
        'flags.tsv:8: start and end must be whole numbers; “a” and “1.5” stand there.',
      ].join('\n'),
    });
  });
});
