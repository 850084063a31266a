import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../article/plainText.ts';
import { readingArticle } from './readArticle.ts';
import type { Reading } from './reading.ts';
import { BLOT } from './sentence.ts';

function read(text: string): Reading {
  const work = readingArticle(parsePlainText(text, 'en').article);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function first(text: string) {
  const [sentence] = read(text).sentences;
  if (!sentence) throw new Error('no sentence');
  return sentence;
}

describe('reading an article for the rules', () => {
  it.each([
    'The council’s report, published on 4 March, counts 31 people.',
    'According to the Grain Board, prices rose.',
    'Prices rose, census figures show.',
    'He called it a hammer blow.',
    'Mairi Oldcastle writes that the pipe failed.',
    'The bank said in a note that demand fell.',
  ])('sees who stands behind: %s', (text) => {
    expect(first(text).sourced).toBe(true);
  });

  it.each([
    'Every study shows that money follows cars.',
    'Experts agree that it works.',
    'Prices have risen faster than wages.',
    'Critics say the deal is done.',
  ])('sees nobody behind: %s', (text) => {
    expect(first(text).sourced).toBe(false);
  });

  it('lets a sentence lean on the one before, once', () => {
    const { sentences } = read(
      'The university’s report counts 31 species. It puts the silt at four millimetres. It is a lot.',
    );
    expect(sentences.map(({ sourced }) => sourced)).toEqual([true, true, false]);
  });

  it('tells an opinion that is marked as one from a statement', () => {
    expect(first('I think the road is too narrow.').hedged()).toBe(true);
    expect(first('The road may close.').hedged()).toBe(true);
    expect(first('The road is too narrow.').hedged()).toBe(false);
  });

  it('blots out what somebody is quoted with, and only that', () => {
    const { folded, text } = first('She said: “They are zealots, all of them,” and isn’t sorry.');
    expect(folded).toHaveLength(text.length);
    expect(folded).toContain(BLOT);
    expect(folded).not.toContain('zealots');
    expect(folded).toContain("isn't sorry");
    expect(first("It's the dogs' day, isn't it, at the workers' hall").folded).not.toContain(BLOT);
    expect(first("He called it 'a plan without any sense at all' on Monday.").folded).toContain(BLOT);
  });

  it('counts a quotation over two paragraphs to the end of the first', () => {
    const [one] = read(
      '“They are zealots, and they know it.\n\n“They will not listen,” said Ana Petric, who has kept a shop on the quay for nine years and will vote on Monday.',
    ).sentences;
    expect(one?.folded).not.toContain('zealots');
  });

  it('knows what a text is about', () => {
    expect([...read('The army fired. Soldiers crossed the river, and the troops slept.').subjects]).toEqual([
      'war',
    ]);
    expect([...read('The army of ants in my kitchen is a small one.').subjects]).toEqual([]);
  });

  it('takes an account of one person’s words for that person’s piece', () => {
    const bits = Array.from(
      { length: 12 },
      (_, index) => `Montero writes that “the bold thing ${index}” came.`,
    );
    expect(first(bits.join(' ')).folded).not.toContain(BLOT);
    const several = bits.map((bit, index) =>
      index % 2 ? bit : bit.replace('Montero', `Person${'abcdef'.charAt(index / 2)}`),
    );
    expect(first(several.join(' ')).folded).toContain(BLOT);
  });
});
