import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOn, noteOn, quizOf } from '../testing/marked.ts';
import { readAuthored } from './readAuthored.ts';

const TEXT = 'The junta spoke. Nobody believed the junta.';
const SOURCES = [
  { title: 'A', publisher: 'B', date: '2024' },
  { title: 'A', publisher: 'B', date: '2024', url: 'https://a.b' },
];
const QUIZ = quizOf(TEXT, {
  about: { ...quizOf('').about, edition: 'excerpts', order: 3 },
  marks: [itemOn(TEXT, 'junta', { sources: SOURCES, also: ['framing-device'] }), noteOn(TEXT, 'spoke')],
  adrift: [itemOn(TEXT, 'war', { start: 0, end: 0 })],
  discuss: ['Why?', ''],
  refused: ['name-calling:junta'],
  second: [
    { annotator: 'Hob', marks: [noteOn(TEXT, 'spoke')], takenAt: 7 },
    { annotator: '', marks: [], takenAt: 8, settled: ['a b'] },
  ],
});

describe('readAuthored', () => {
  it('gives back what was stored', () => {
    expect(readAuthored(QUIZ)).toEqual(QUIZ);
    expect(readAuthored(JSON.parse(JSON.stringify(QUIZ)))).toEqual(QUIZ);
  });

  it('takes a quiz whole or not at all, and says where it is damaged', () => {
    const marks = [...QUIZ.marks, { kind: 'item', id: 'x' }];
    expect(readAuthored({ ...QUIZ, marks, slug: 3, about: { title: 'x' } })).toEqual({
      code: 'damaged',
      where: ['about', 'slug', 'marks'],
    });
    const twice = [...QUIZ.marks, QUIZ.marks[0]];
    expect(readAuthored({ ...QUIZ, marks: twice })).toMatchObject({ marks: [{}, {}, { id: 'junta-2' }] });
  });

  it('gives back whatever the desk lets somebody make or open', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
    const sources = many(500).map((title) => ({ title, publisher: '', date: '' }));
    const long = 'x'.repeat(2_000_000);
    const technique = 'name-calling'.repeat(100);
    const mark = itemOn(TEXT, 'junta', { id: 'junta'.repeat(100), technique, sources, why: long });
    const made = {
      ...QUIZ,
      slug: 'a'.repeat(5000),
      about: { ...QUIZ.about, title: long, topics: many(5000) },
      marks: [mark],
      second: many(300).map((annotator) => ({
        annotator,
        marks: [],
        takenAt: 1,
        settled: [mark.id.repeat(3)],
      })),
    };
    expect('code' in readAuthored(made)).toBe(false);
  });

  it('says what is no quiz of this version', () => {
    expect(readAuthored({ ...QUIZ, version: 2 })).toEqual({ code: 'newer-version', version: 2 });
    for (const value of [null, [], 'x', {}, { version: 1 }]) {
      expect(readAuthored(value)).toEqual({ code: 'not-a-quiz' });
    }
  });

  it('never throws, and never gives half a quiz', () => {
    const fields = fc.constantFrom(...Object.keys(QUIZ));
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const read = readAuthored({ ...QUIZ, [field]: value });
        if (!('code' in read)) expect(Object.keys(read).sort()).toEqual(Object.keys(QUIZ).sort());
      }),
    );
  });
});
