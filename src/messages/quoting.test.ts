import { expect, it } from 'vitest';
import { quoted } from './quoting.ts';

const all = (text: string) => quoted(text, { start: 0, end: text.length });

it('puts the words of a span in quotation marks, white space folded', () => {
  expect(quoted('Not one, they say', { start: 0, end: 7 })).toBe('“Not one”');
  expect(all('one\n two')).toBe('“one two”');
});

it('gives a long span by its two ends, cut between words', () => {
  expect(all(`The first words ${'and so on '.repeat(10)}to the very last of them`)).toBe(
    '“The first words and so on … on to the very last of them”',
  );
});

it('cuts where there is no space without cutting a character apart', () => {
  const cut = all('👩‍🚀'.repeat(30));
  expect(cut.isWellFormed()).toBe(true);
  expect(cut).toMatch(/^“(?:👩‍🚀)+ … (?:👩‍🚀)+”$/u);
});

it('does not double the marks of a quotation, and makes inner marks single', () => {
  expect(all('“We were abandoned”')).toBe('“We were abandoned”');
  expect(all('he called it “a trap” for Russia')).toBe('“he called it ‘a trap’ for Russia”');
  expect(all('“one” and “two”')).toBe('“‘one’ and ‘two’”');
});
