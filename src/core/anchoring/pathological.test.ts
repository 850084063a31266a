import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { locate } from './locate.ts';
import { locateApproximately } from './locateApproximately.ts';
import type { Selector } from './selector.ts';

/** Texts in which work that grows with the square of the text would not come to an end in a test’s time. */
const TEXTS: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(400_000),
  'single letters': 'a b '.repeat(100_000),
  'one sentence over and over': 'The ship sailed at dawn. '.repeat(16_000),
  'one letter under all marks': `a${'\u0301\u0323'.repeat(200_000)}`,
  flags: '🇫🇷'.repeat(100_000),
  'white space': ' \n'.repeat(200_000),
};
const SELECTORS: readonly Selector[] = [
  { quote: 'aaaaaaaaaaab' },
  { quote: `${'a'.repeat(300)}b` },
  { quote: `${'a'.repeat(3_900)}b` },
  { quote: 'a b a b a b c a b' },
  { quote: 'the ship sailes at dawn' },
  { quote: 'a', before: 'aaaa aaaa bbbb', after: 'a b b b a a b' },
  { quote: '\u0301\u0323\u0301\u0323\u0301\u0323' },
  { quote: '🇫🇷🇫🇷🇫🇷🇫🇷🇩🇪' },
  { from: 'a', to: 'a', after: 'a b a b' },
  { from: 'a', to: 'never there' },
  { from: 'The ship', to: 'at down.' },
];

describe.each(Object.entries(TEXTS))('a long text of %s', (_, text) => {
  const folded = fold(text);
  it.each(SELECTORS.map((selector) => [JSON.stringify(selector).slice(0, 80), selector] as const))(
    'is searched for %s',
    (_name, selector) => {
      const place = locateApproximately(folded, selector);
      expect(place === null || place.start < place.end).toBe(true);
      expect(locate(folded, selector).length).toBeLessThanOrEqual(text.length);
    },
  );
});
