import { describe, expect, it } from 'vitest';
import {
  adriftSentence,
  collectTroubleSentence,
  markNoticeSentence,
  rosterProblemSentence,
  roundNoticeSentence,
  unmarkedSentence,
} from './gradebook.ts';

describe('what a gradebook tells', () => {
  it('says what is wrong and what to do', () => {
    expect([
      collectTroubleSentence({ code: 'damaged-code' }),
      collectTroubleSentence({ code: 'newer-version', version: 2 }),
      collectTroubleSentence({ code: 'unreadable-entries', part: 'people', count: 2 }),
      collectTroubleSentence({ code: 'unreadable-entries', part: 'handIns', count: 1 }),
      markNoticeSentence('other-terms'),
      adriftSentence(1),
      adriftSentence(2),
      unmarkedSentence({ state: 'needs-passcode' }),
      rosterProblemSentence({ line: 3, code: 'twice', name: 'Max' }),
    ]).toEqual([
      'This code lost a letter or more on the way. Ask the learner to copy it again, or for the file.',
      'This was saved by a newer version of Slantwise (format 2). Open it there.',
      '2 people of this gradebook could not be read; everything else was.',
      '1 result of this gradebook could not be read; everything else was.',
      'The learner’s page had other terms than the assignment; marked by the assignment’s.',
      '1 flag lies on words that this text does not have, and was left out.',
      '2 flags lie on words that this text does not have, and were left out.',
      'The key is sealed. Enter the passcode to mark this.',
      'Line 3: Max stands further up already, in the same class. Where they are two, tell them apart by name.',
    ]);
  });

  it('tells times in words of their size', () => {
    const late = (minutes: number) => roundNoticeSentence({ code: 'late', by: minutes * 60_000 });
    expect([0.2, 1, 90, 300, 3000].map(late)).toEqual([
      'Handed in under a minute late.',
      'Handed in 1 minute late.',
      'Handed in 2 hours late.',
      'Handed in 5 hours late.',
      'Handed in 2 days late.',
    ]);
    expect(roundNoticeSentence({ code: 'over-time', by: 240_000 })).toBe(
      'Took 4 minutes longer than the time limit.',
    );
    expect(roundNoticeSentence({ code: 'over-attempts', allowed: 1 })).toBe(
      'One attempt too many: 1 is allowed.',
    );
  });
});
