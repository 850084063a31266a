import { describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';

describe('quiz', () => {
  it('lists its verbs on request', async () => {
    const { status, stdout, stderr } = await runCommand('quiz', ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const verb of ['add', 'text', 'check', 'locate', 'score', 'measure', 'export']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
    }
  });

  it.each([
    [[], 'quiz: a verb is missing.'],
    [['frobnicate'], 'quiz: there is no verb “frobnicate”.'],
    [['constructor'], 'quiz: there is no verb “constructor”.'],
    [['add'], 'quiz add: an argument is missing.'],
    [['add', 'a', 'b'], 'quiz add: “b” is one argument too many.'],
    [['add', 'a', '--slug', 'No Slug', '-'], 'quiz add: “-” is one argument too many.'],
    [['check', '--frob'], "quiz check: Unknown option '--frob'"],
    [['locate', '--quote', 'x'], 'quiz locate: --text FILE is missing.'],
    [['locate', '--text', 'a.txt'], 'quiz locate: say either --quote Q, or both --from F and --to T.'],
    [['locate', '--text', 'a.txt', '--quote', ' '], 'quiz locate: --quote is empty.'],
    [['measure', '--key', 'k'], 'quiz measure: --key FILE and --flags FILE are both needed.'],
    [
      ['measure', '--key', 'k', '--flags', 'f', '--task', 'xy'],
      'quiz measure: --task must be si or flc; it is “xy”.',
    ],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { status, stdout, stderr } = await runCommand('quiz', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run quiz -- ');
  });

  it('tells wrong usage as JSON too', async () => {
    expect(await quizJson(['frobnicate'])).toEqual({
      status: 2,
      stderr: '',
      json: { error: 'there is no verb “frobnicate”.' },
    });
  });
});
