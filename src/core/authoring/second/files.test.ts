import { describe, expect, it } from 'vitest';
import { itemOn, noteOn, quizOf } from '../testing/marked.ts';
import { readAnnotations, writeAnnotations } from './annotations.ts';
import { readInvitation, writeInvitation } from './invitation.ts';

const TEXT = 'The junta spoke. Nobody believed the junta.';
const ARTICLE = { text: TEXT, lang: 'en' };
const MARKS = [itemOn(TEXT, 'Nobody believed'), noteOn(TEXT, 'spoke', 'contested')];
const QUIZ = quizOf(TEXT, { marks: MARKS });

describe('an invitation', () => {
  it('holds the text and no mark', () => {
    const file = writeInvitation(QUIZ, ARTICLE);
    expect(file).not.toContain('believed"');
    const { slug, about, body } = QUIZ;
    expect(readInvitation(file)).toEqual({ slug, about, body, from: 'Ines' });
  });

  it.each([
    ['no json', { code: 'not-json' }],
    ['[]', { code: 'not-an-invitation' }],
    ['{"format":"slantwise-invitation","version":7}', { code: 'newer-version', version: 7 }],
    [
      '{"format":"slantwise-invitation","version":1,"slug":"a","body":3}',
      { code: 'damaged', where: ['from', 'body', 'about'] },
    ],
  ])('that is none is told: %s', (file, trouble) => {
    expect(readInvitation(file)).toEqual({ trouble });
  });
});

describe('a file of annotations', () => {
  it('gives back what was marked', () => {
    expect(readAnnotations(writeAnnotations(QUIZ, ARTICLE), ARTICLE)).toEqual({
      annotator: 'Ines',
      title: 'The ferry',
      marks: [MARKS[1], MARKS[0]],
      adrift: [],
      sameText: true,
    });
  });

  it('follows its words in a text that was changed', () => {
    const text = `At noon. ${TEXT.replace('spoke', 'talked')}`;
    const read = readAnnotations(writeAnnotations(QUIZ, ARTICLE), { text, lang: 'en' });
    expect(read).toMatchObject({ marks: [{ start: 27 }], adrift: [{ quote: 'spoke' }], sameText: false });
  });

  it.each([
    ['{', { code: 'not-json' }],
    ['{"format":"slantwise-result","version":1}', { code: 'not-annotations' }],
    ['{"format":"slantwise-annotations","version":2}', { code: 'newer-version', version: 2 }],
    ['{"format":"slantwise-annotations","version":1,"marks":{}}', { code: 'damaged', marks: [] }],
    ['{"format":"slantwise-annotations","version":1,"marks":[{},null]}', { code: 'damaged', marks: [1, 2] }],
  ])('that is none is told: %s', (file, trouble) => {
    expect(readAnnotations(file, ARTICLE)).toEqual({ trouble });
  });

  it('of another text is told', () => {
    const other = { text: 'Something else altogether.', lang: 'en' };
    expect(readAnnotations(writeAnnotations(QUIZ, ARTICLE), other)).toEqual({
      trouble: { code: 'other-text', title: 'The ferry' },
    });
  });
});
