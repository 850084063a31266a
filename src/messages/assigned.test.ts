import { describe, expect, it } from 'vitest';
import { someTerms } from '../core/assignment/someTerms.ts';
import { termLines, troubleSentence } from './assigned.ts';
import { afterHandingIn, mailAddress, resultFileName } from './assignedHandIn.ts';
import { dueLine, emptyTray, hintSentence, timeLeft, timeUsed } from './assignedWork.ts';

const said = (changed: Parameters<typeof someTerms>[0]) =>
  Object.fromEntries(termLines(someTerms(changed)).map(({ name, text }) => [name, text]));

describe('the terms in plain words', () => {
  it('leave out what does not matter', () => {
    expect(said({})).toEqual({
      'What to flag': 'Loaded language, unsupported claims and framing devices.',
      Time: 'As long as you need.',
      Attempts: 'You can hand in as often as you like.',
      Feedback: 'You see your score and the explanations as soon as you have handed in.',
    });
  });

  it('say what is in play, and that time is counted, not forced', () => {
    const lines = said({ families: ['unsupported-claim'], minutes: 1, attempts: 3, unlisted: 'costs' });
    expect(lines['What to flag']).toBe('Unsupported claims only. Nothing else counts this time.');
    expect(lines['Time']).toMatch(/^1 minute from when you press Start\..*still hand in/);
    expect(lines['Attempts']).toBe('You can hand in 3 times.');
    expect(lines['Other flags']).toMatch(/lower the score/);
  });

  it('promise nothing of a sealed key that needs the key', () => {
    const lines = said({ sealed: true, feedback: 'each', hints: true });
    expect(lines['Feedback']).toMatch(/reads out the passcode/);
    expect(lines['Hints']).toBeUndefined();
    expect(lines['The key']).toMatch(/^Sealed/);
  });
});

describe('what is said while at work', () => {
  it('counts a minute that was begun', () => {
    expect(timeLeft(5 * 60_000)).toBe('5 minutes left');
    expect(timeLeft(60_001)).toBe('2 minutes left');
    expect(timeLeft(59_000)).toBe('Under a minute left');
    expect(timeLeft(0)).toBe('Time is up');
    expect(timeUsed(125_000)).toBe('2 minutes so far');
  });

  it('tells a hint, the due date and what to do first', () => {
    expect(hintSentence('framing-device', 3, null)).toBe(
      'Paragraph 3 has a framing device that you have not flagged.',
    );
    expect(hintSentence('framing-device', null, null)).toMatch(/^A heading has/);
    expect(hintSentence('loaded-language', 3, '“A junta.”')).toMatch(/in this sentence: “A junta.”$/);
    expect(dueLine(0, 1)).toMatch(/^This was due on .*1970.*late\.$/);
    expect(emptyTray(['loaded-language', 'framing-device'])).toMatch(
      /loaded language or a framing device\.$/,
    );
  });
});

describe('what is said of handing in', () => {
  it('counts the one that is being handed in', () => {
    expect(afterHandingIn(someTerms(), 1)).toMatch(/last attempt\.$/);
    expect(afterHandingIn(someTerms(), 2)).toMatch(/one more attempt\.$/);
    expect(afterHandingIn(someTerms({ feedback: 'release' }), null)).toMatch(/passcode.*try again/);
  });

  it('addresses a mail, and leaves a code out that would be cut', () => {
    const mail = {
      to: 'room7@school.example',
      title: 'A & B',
      name: 'Zoë',
      receipt: 'k7m2-9q4x',
      file: 'f.json',
    };
    const short = mailAddress({ ...mail, code: 'slantwise1.abc' });
    expect(short.href).toMatch(/^mailto:room7@school\.example\?subject=A%20%26%20B/);
    expect(decodeURIComponent(short.href)).toContain('slantwise1.abc');
    const long = mailAddress({ ...mail, code: 'x'.repeat(1800) });
    expect(long.tooLong).toBe(true);
    expect(long.href.length).toBeLessThan(500);
    expect(decodeURIComponent(long.href)).toContain('f.json');
  });

  it('names a file that every device takes', () => {
    expect(resultFileName('ferry', '../Zoë  Ångström: "9b"', 'k7m2-9q4x')).toBe(
      'ferry-Zoë-Ångström-9b-k7m2-9q4x.json',
    );
    expect(resultFileName('ferry', '🙂', 'k7m2-9q4x')).toBe('ferry-k7m2-9q4x.json');
  });
});

it('says for every trouble whom to ask', () => {
  for (const code of ['no-terms', 'damaged', 'newer-version', 'not-terms', 'other-quiz', 'not-sealed-here']) {
    expect(troubleSentence(code, 'The Marsh'), code).toMatch(/[Aa]sk (?:your teacher )?for/);
  }
});
