import { expect, it } from 'vitest';
import { readersWords } from './words.ts';

function words(text: string): string[] {
  const { starts, ends } = readersWords(text, 'en');
  return starts.map((start, index) => text.slice(start, ends[index]));
}

it('takes words that a hyphen joins together, and no others', () => {
  expect(words('The pen-pushers’ hare-brained, out-of-town wheeze')).toEqual([
    'The',
    'pen-pushers',
    'hare-brained',
    'out-of-town',
    'wheeze',
  ]);
  expect(words('one - two – three—four')).toEqual(['one', 'two', 'three', 'four']);
});
