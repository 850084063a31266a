import { describe, expect, it } from 'vitest';
import { distribution } from '../core/analysis/distribution.ts';
import {
  agreementSentence,
  definitionsNote,
  familiesList,
  figure,
  flaggedLine,
  outcomeLine,
  points,
  remarksLine,
  share,
} from './analysis.ts';
import { plotSentence } from './analysisPlots.ts';

const families = { 'loaded-language': 5, 'unsupported-claim': 0, 'framing-device': 12 };
const one = { 'loaded-language': 0, 'unsupported-claim': 0, 'framing-device': 3 };

describe('what a teacher is told of a class', () => {
  it('says how many flagged a passage and as what, the most chosen first', () => {
    expect(flaggedLine(16, 24, families)).toBe(
      '16 of 24 flagged this: 12 as a framing device, 5 as loaded language.',
    );
    expect(flaggedLine(3, 24, one)).toBe('3 of 24 flagged this, all as a framing device.');
    expect(flaggedLine(1, 24, { ...one, 'framing-device': 1 })).toBe(
      '1 of 24 flagged this as a framing device.',
    );
    expect(flaggedLine(0, 24, families)).toBe('None of 24 flagged this.');
    expect(familiesList(families)).toBe('12 as a framing device, 5 as loaded language');
    expect(outcomeLine({ hit: 9, near: 3, missed: 12 })).toBe('9 found it, 3 came close, 12 missed it.');
  });

  it('writes figures with a proper minus, no minus zero, and a dash where there is none', () => {
    expect([0.456, -0.08, -0.001, null].map(share)).toEqual(['46 %', '−8 %', '0 %', '–']);
    expect([0.743, -0.5, -0.001, null].map((value) => figure(value, 2))).toEqual([
      '0.74',
      '−0.50',
      '0.00',
      '–',
    ]);
    expect([0.26, 0, -0.004, -0.4, null].map(points)).toEqual(['+26', '0', '0', '−40', '–']);
  });

  it('speaks of fair passages otherwise than of items', () => {
    expect(remarksLine(['too-hard', 'negative'], 'item')).toBe(
      'Hardly anyone found this. Found more by those who did worse elsewhere: check the key',
    );
    expect(remarksLine(['too-easy'], 'fair')).toBe('Nearly everyone left this alone');
    expect(remarksLine([], 'item')).toBe('');
  });

  it('says what agreement means', () => {
    expect(agreementSentence(0.8, 'learners')).toBe('They marked nearly the same words.');
    expect(agreementSentence(0.7, 'learners')).toBe('They marked much the same words.');
    expect(agreementSentence(0.3, 'learners')).toContain('more than by chance');
    expect(agreementSentence(-0.1, 'key')).toContain('no more than by chance');
    expect(agreementSentence(null, 'learners')).toContain('two learners');
  });

  it('warns of small classes', () => {
    expect(definitionsNote(9, 10)).toContain('fewer than 10 learners');
    expect(definitionsNote(10, 10)).toBe('As in Moodle’s quiz report statistics.');
  });

  it('tells a plot as a sentence', () => {
    const scale = { from: 0, to: 100, bins: 10 };
    const show = (value: number) => `${value}`;
    expect(plotSentence(distribution([10, 20, 30, 40, 90], scale), show)).toBe(
      '5 learners: from 10 to 90, half of them from 20 to 40; the middle one has 30.',
    );
    expect(plotSentence(distribution([70], scale), show)).toBe('One learner: 70.');
    expect(plotSentence(distribution([null], scale), show)).toBe('There is nothing to show.');
  });
});
