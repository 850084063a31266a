import { describe, expect, it } from 'vitest';
import { formatProblemSentence, lossSentence } from './formats.ts';

describe('sentences about formats', () => {
  it('say where, what, what was expected and what stands there', () => {
    const problem = { code: 'bad-span', where: 'a.ann:3', expected: '0–40', found: '38–45' };
    expect(formatProblemSentence(problem)).toBe(
      'a.ann:3: this span does not lie in its text, or cuts a character in two (expected “0–40”, found “38–45”).',
    );
    expect(lossSentence({ code: 'reply', where: 'rows[2]', what: 'I agree' })).toBe(
      'rows[2]: left out: a reply to another annotation: “I agree”.',
    );
  });

  it('say something of every code', () => {
    expect(lossSentence({ code: 'constructor', where: '', what: '' })).toBe('constructor.');
    expect(lossSentence({ code: 'some-new-thing', where: 'x', what: '' })).toBe('x: some new thing.');
  });
});
