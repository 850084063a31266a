import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../article/characters.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { parsePlainText } from '../article/plainText.ts';
import { parsePack } from '../pack/parsePack.ts';
import type { AuthoredQuiz } from './authoredQuiz.ts';
import { authoredOf } from './openPack.ts';
import { packFiles, packZip } from './packFiles.ts';
import { itemOn, noteOn, quizOf } from './testing/marked.ts';

const TEXT = 'The junta spoke. Nobody believed the junta. Last year 12 people left.';
const full = (more: Partial<AuthoredQuiz> = {}) =>
  quizOf(`${TEXT}\n`, {
    marks: [itemOn(TEXT, 'junta', {}, 1), noteOn(TEXT, 'Last year 12 people left')],
    ...more,
  });

function written(quiz: AuthoredQuiz, draft = false) {
  const { files } = packFiles(quiz, draft);
  const [article = '', key = '', text] = ['article.md', 'key.yaml', 'text.txt'].map((name) => files[name]);
  const pack = {
    article: { path: 'article.md', content: article },
    key: { path: 'key.yaml', content: key },
    ...(text !== undefined && { text: { path: 'text.txt', content: text } }),
  };
  return { article, key, text, reading: parsePack({ slug: quiz.slug, files: pack }) };
}

const opened = (quiz: AuthoredQuiz) => {
  const { slug, about, body, marks, adrift, discuss } = quiz;
  return { slug, about, body, marks, adrift, discuss };
};

describe('packFiles', () => {
  it('makes a pack without a problem, and a draft', () => {
    const { reading } = written(full());
    expect(reading.problems).toEqual([]);
    expect(reading.pack).toMatchObject({ draft: false, located: { items: [{ id: 'junta' }] } });
    expect(written(full(), true).reading.pack?.draft).toBe(true);
  });

  it('lets a draft say nothing yet, and takes its placeholders for empty again', () => {
    const about = {
      ...full().about,
      author: '',
      publisher: '',
      published: '',
      rights: '',
      genre: '',
      summary: '',
    };
    const quiz = full({ about, marks: [itemOn(TEXT, 'junta', { why: '', check: '', neutral: '' }, 1)] });
    const { article, key, reading } = written(quiz, true);
    expect(reading.problems).toEqual([]);
    expect(authoredOf({ slug: quiz.slug, article, key }).opened).toEqual(opened(quiz));
    expect(written(quiz, false).reading.problems.map(({ code }) => code)).toContain('empty-text');
  });

  it('keeps the text of somebody else out of the article', () => {
    const quiz = full({ about: { ...full().about, edition: 'bring' } });
    const { article, text, reading } = written(quiz);
    expect(article).not.toContain('junta');
    expect(reading.problems).toEqual([]);
    expect(reading.pack?.located?.items[0]?.score).toBe(1);
    expect(parsePlainText(text ?? '', 'en').article.text).toBe(TEXT);
  });

  it.each([
    ['lines as long as wrapped ones', 'which goes on in lower case and is as long as\n\n'.repeat(4)],
    ['a byline', 'By Ines Vale\n\nIt is late.\n\nIt rains.'],
    ['a title and a byline', 'The Quay\n\nBy Ines Vale\n\nIt is late.\n\nIt rains.'],
    ['two lines', 'By Ines Vale\n\nIt is late.'],
  ])('writes a text of %s so that it reads back whole', (_, body) => {
    const { text } = written(full({ body, marks: [], about: { ...full().about, edition: 'bring' } }));
    expect(parsePlainText(text ?? '', 'en').article.text).toBe(parseMarkdown(body, 'en').text);
  });

  it('is a zip with one folder', () => {
    const { files } = packFiles(full(), false);
    expect(Object.keys(unzipSync(packZip('the-ferry', files)))).toEqual([
      'the-ferry/article.md',
      'the-ferry/key.yaml',
    ]);
  });
});

describe('authoredOf', () => {
  it('opens what is half written, and says what is wrong', () => {
    const { article } = written(full());
    const key = `version: 1
items:
  - { id: one, at: { quote: junta }, family: loaded-language, technique: name-calling, weight: core, why: x }
  - { id: one, at: { quote: Nobody }, family: loaded-language, why: [] }
  - { id: Two, at: { quote: the kaiser }, technique: scare-quotes, weight: extra, why: y }
  - { id: three, why: y }
fair: none
`;
    const { opened: quiz, problems, left } = authoredOf({ slug: '', article, key });
    expect(quiz?.marks.map(({ id, quote }) => `${id}: ${quote}`)).toEqual(['one-2: Nobody']);
    expect(quiz?.adrift.map(({ id, quote }) => `${id}: ${quote}`)).toEqual(['one: junta', 'two: the kaiser']);
    expect(left).toEqual([{ section: 'items', id: 'three' }]);
    expect(problems.length).toBeGreaterThan(5);
  });

  it('makes a mark a place of what means several places with different words', () => {
    const { article } = written(full());
    const key = `version: 1
items:
  - { id: one, at: { from: junta, to: ".", every: true }, family: loaded-language, technique: name-calling, weight: core, why: x }
`;
    const { opened: quiz, split } = authoredOf({ slug: 'x', article, key });
    expect(split).toEqual(['one']);
    expect(quiz?.marks.map(({ id, quote }) => `${id}: ${quote}`)).toEqual([
      'one: junta spoke.',
      'one-2: junta.',
    ]);
  });

  it('asks for the text that a reader brings', () => {
    const quiz = full({ about: { ...full().about, edition: 'bring' } });
    const { article, key } = written(quiz);
    expect(authoredOf({ slug: 'x', article, key })).toMatchObject({ opened: null, needsText: true });
    const withText = authoredOf({ slug: 'the-ferry', article, key, broughtBody: quiz.body });
    expect(withText.opened).toEqual(opened(quiz));
  });

  it('says what cannot be read at all', () => {
    const { opened: nothing, problems } = authoredOf({ slug: 'x', article: 'no front matter', key: '{' });
    expect(nothing).toBeNull();
    expect(problems.map(({ code }) => code)).toContain('no-front-matter');
  });
});

describe('the law of packs from the desk', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      'a: b',
      '- x',
      '# y',
      'it’s "so" \'called\'',
      '\\n',
      '{a: 1}',
      'true',
      '2025-01-01',
      '~',
      '---',
      '%',
      '&a *a',
      '| x',
      'ends: ',
      ' #',
      '🙂\n\n  🇫🇷',
      'e\u0301',
      '@`!',
      '<b>&amp;</b>',
      '0x1f',
      '\t x',
      '.',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  );
  const words = fc.tuple(hostile, hostile).map(([a, b]) => cleanCharacters(`x${a} ${b}`));
  const body = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n\n'));

  it('reads back what was written', () => {
    fc.assert(
      fc.property(
        body,
        words,
        words,
        fc.array(fc.tuple(fc.nat(), fc.nat(30)), { maxLength: 4 }),
        fc.boolean(),
        (source, said, other, spans, isDraft) => {
          const { text } = parseMarkdown(source, 'en');
          const marks = spans.flatMap(([from, length], index) => {
            const start = from % text.length;
            const quote = text.slice(start, start + length);
            if (!/^[a-z](?:.|\n)*[a-z]$/u.test(quote)) return [];
            return [
              {
                ...itemOn('war', 'war', { why: said, neutral: other, check: said }),
                id: `m-${index}`,
                start,
                end: start + quote.length,
                quote,
              },
            ];
          });
          const about = {
            ...quizOf('').about,
            title: said,
            author: other,
            topics: [said, other],
            summary: other,
          };
          const sources = [{ title: said, publisher: other, date: '2024' }];
          const quiz = quizOf(source, {
            about,
            marks: marks
              .map((mark) => ({ ...mark, sources }))
              .sort((a, b) => a.start - b.start || b.end - a.end),
            discuss: [said],
          });
          const { article, key, reading } = written(quiz, isDraft);
          const wrong = reading.problems.filter(
            ({ code }) => !['same-span', 'overlaps-answer'].includes(code),
          );
          expect(wrong).toEqual([]);
          const again = authoredOf({ slug: quiz.slug, article, key }).opened;
          expect(again?.body.trimEnd()).toBe(quiz.body.trimEnd());
          const without = packFiles(quiz, isDraft).unselectable;
          expect({ ...again, body: '' }).toEqual({
            ...opened(quiz),
            body: '',
            marks: quiz.marks.filter(({ id }) => !without.includes(id)),
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});
