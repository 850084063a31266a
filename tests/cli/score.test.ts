import { beforeEach, describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder, { 'quizzes/ferry/article.md': ARTICLE, 'quizzes/ferry/key.yaml': KEY });
});

function score(flags: unknown) {
  const input = typeof flags === 'string' ? flags : JSON.stringify(flags);
  return quizJson(['score', 'ferry', '-'], { cwd: folder, input });
}

describe('quiz score', () => {
  it('scores spans, quotes and saved results alike', async () => {
    const spans = [{ start: 4, end: 21, family: 'loaded-language' }];
    const quotes = [{ quote: 'so-called experts', before: 'The', family: 'loaded-language' }];
    const { status, json } = await score(spans);
    expect(status).toBe(0);
    expect(json).toMatchObject({
      score: 100,
      core: { hit: 1, total: 1 },
      items: [
        { id: 'so-called-experts', family: 'loaded-language', weight: 'core', outcome: 'hit', flags: [0] },
        { id: 'everybody-knows', outcome: 'missed', flags: [] },
      ],
      flags: [{ start: 4, end: 21, family: 'loaded-language', outcome: 'hit', item: 'so-called-experts' }],
      falseAlarms: 0,
      measure: { precision: 1, recall: 0.5 },
    });
    expect((await score(quotes)).json).toEqual(json);
    expect(
      (await score({ format: 'slantwise-result', version: 1, quiz: 'ferry', flags: spans })).json,
    ).toEqual(json);
  });

  it('refuses a draft: there is nothing to score against', async () => {
    await writeFiles(folder, {
      'quizzes/ferry/key.yaml': KEY.replace('version: 1', 'version: 1\ndraft: true'),
    });
    const { status, json } = await score([]);
    expect(status).toBe(1);
    expect(json).toEqual({
      error:
        'The key of ferry is a draft (draft: true in its key.yaml), so there is nothing to score against. Finish the key first and take that line out.',
    });
  });

  it('tells everything that is wrong with the flags at once', async () => {
    const { status, json } = await score([
      { start: 4, end: 21 },
      { start: 4, end: 4, family: 'loaded-language' },
      { start: 0, end: 9999, family: 'loaded-language' },
      { start: -1, end: 2.5, family: 'framing-device' },
      { quote: 'boat', family: 'framing-device' },
      { quote: 'ferry', family: 'framing-device' },
      null,
    ]);
    expect(status).toBe(1);
    expect(json['error']).toBe(
      [
        'Flag 1: "family" must be one of loaded-language, unsupported-claim, framing-device.',
        'Flag 2: "end" must be greater than "start"; they are 4 and 4.',
        'Flag 3: "end" is 9999, beyond the article’s 166 characters.',
        'Flag 4: "start" and "end" must be whole numbers from 0.',
        'Flag 5: “boat” does not stand in the article.',
        'Flag 6: “ferry” stands in 2 places. Add "before" or "after", the words right next to it.',
        'Flag 7: "family" must be one of loaded-language, unsupported-claim, framing-device.',
      ].join('\n'),
    );
  });

  it.each([
    ['[{]', /^Standard input is not valid JSON: /],
    ['{"quiz": "boat", "flags": []}', /^These flags are a result of the quiz boat, not of ferry\. /],
    ['7', /^The flags must be a list, /],
  ])('refuses %j', async (input, error) => {
    const outcome = await score(input);
    expect(outcome.status).toBe(1);
    expect(outcome.json['error']).toMatch(error);
  });

  it('tells a person the score with its parts', async () => {
    const { stdout } = await runCommand('quiz', ['score', 'ferry', '-'], { cwd: folder, input: '[]' });
    expect(stdout).toContain(
      'Score 0 of 100\nCore items: 0 hit, 0 near, of 1. Extra items: 0 hit, 0 near, of 1.\n',
    );
    expect(stdout).toContain('missed  core   loaded-language    so-called-experts');
  });
});
