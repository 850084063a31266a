import { describe, expect, it } from 'vitest';
import { moment, timespan } from './times.ts';

describe('timespan', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0H0M0S'],
    [1234, '0000:00:01.23', 'PT0H0M1.23S'],
    [59_999, '0000:01:00.00', 'PT0H1M0S'],
    [3_725_500, '0001:02:05.50', 'PT1H2M5.5S'],
    [-5, '0000:00:00.00', 'PT0H0M0S'],
    [1e15, '9999:00:00.00', 'PT9999H0M0S'],
  ])('writes %i ms for both versions', (ms, old, recent) => {
    expect([timespan('scorm12', ms), timespan('scorm2004', ms)]).toEqual([old, recent]);
  });
});

describe('moment', () => {
  it('is a time of day in SCORM 1.2, a date and time in SCORM 2004', () => {
    const time = new Date(2026, 2, 5, 7, 8, 9).getTime();
    expect(moment('scorm12', time)).toBe('07:08:09');
    expect(moment('scorm2004', Date.UTC(2026, 2, 5, 7, 8, 9, 876))).toBe('2026-03-05T07:08:09.0Z');
  });
});
