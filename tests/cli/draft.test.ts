import { describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';

const TEXT = `The zealots on the council want every last tree gone, and everyone knows why.

Either we stop them on Monday or this town dies. The shameful plan was hatched in secret. Who will pay for it? We will.
`;

describe('quiz draft', () => {
  it('suggests spans of the plain text, with rule, reason and quote', async () => {
    const { status, json } = await quizJson(['draft', '-'], { input: TEXT });
    expect(status).toBe(0);
    const rows = Object.values(json) as { start: number; end: number; quote: string }[];
    const plain = TEXT.trim().replace('\n\n', '\n');
    for (const { start, end, quote } of rows) expect(plain.slice(start, end)).toBe(quote);
    expect(rows).toContainEqual({
      start: 0,
      end: 11,
      family: 'loaded-language',
      technique: 'name-calling',
      rule: 'label',
      why: 'Somebody is given a name that judges them before any reason is heard.',
      quote: 'The zealots',
    });
  });

  it('lists them for people', async () => {
    const { status, stdout, stderr } = await runCommand('quiz', ['draft', '-'], { input: TEXT });
    expect(status).toBe(0);
    // Of a title nobody has asked.
    expect(stderr).toBe('');
    expect(stdout).toContain('Paragraph 1 (0–11): “The zealots”\n    Name calling and labels. ');
    expect(stdout).toMatch(/\d+ suggestions\. None is an answer until you accept it\.\n$/u);
  });
});
