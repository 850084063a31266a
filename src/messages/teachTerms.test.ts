import { expect, it } from 'vitest';
import { FAMILIES } from '../core/taxonomy/technique.ts';
import { familiesValue, helpValue, learnersValue, limitsValue } from './teachTerms.ts';

it('says what is set in the folded parts of the form', () => {
  expect(familiesValue(FAMILIES)).toBe('All three');
  expect(familiesValue(['loaded-language', 'framing-device'])).toBe('Loaded language, Framing device');
  expect(familiesValue([])).toBe('None');
  expect(limitsValue({ minutes: '', attempts: ' ', accommodations: [{}] })).toBe(
    'No time limit; any number of attempts',
  );
  expect(limitsValue({ minutes: '20', attempts: '1', accommodations: [{}] })).toBe(
    '20 minutes, more for some; 1 attempt',
  );
  expect(limitsValue({ minutes: 'soon', attempts: 'two', accommodations: [] })).toBe('soon; two attempts');
  expect(helpValue({ hints: false, showCount: true, unlisted: 'neutral' })).toBe(
    'No hints; the number of items is told; unknown flags do not count',
  );
  expect(learnersValue({ identity: 'name', instructions: ' ', mail: '' })).toBe(
    'Name and class; no instructions',
  );
  expect(learnersValue({ identity: 'code', instructions: 'Read', mail: 'a@b.example' })).toBe(
    'A code in place of a name; with instructions; results to a@b.example',
  );
});
