import { expect, it } from 'vitest';
import { overLines } from './overLines.ts';

it('reads a pattern over several lines as one, and all else as a literal does', () => {
  const pattern = overLines('gu')`
    \b(?:one word|
    another)\d?\b`;
  expect(pattern).toEqual(/\b(?:one word|another)\d?\b/gu);
});
