import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import type { AnnotatedText, FormatFile } from '../annotated.ts';
import { withLineFeeds } from './lineEnds.ts';
import { readPtc } from './readPtc.ts';
import { writePtcFlc, writePtcSi } from './writePtc.ts';

const ARTICLE = {
  name: 'articles/article701.txt',
  content: 'A 😀 title\n\nThe so-called plan.\nEverybody knows it.\n',
};

function read(...files: FormatFile[]): { text: string; label: string; words: string }[] {
  const reading = readPtc(files);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.texts.flatMap(({ name, text, annotations }) =>
    annotations.map(({ label, start, end }) => ({ text: name, label, words: text.slice(start, end) })),
  );
}

function problems(...files: FormatFile[]) {
  const reading = readPtc(files);
  return 'problems' in reading ? reading.problems : [];
}

describe('readPtc', () => {
  it('reads task FLC, TC and SI, in code points', () => {
    const rows = '701\tLoaded_Language\t15\t24\n701\tDoubt\t31\t46\n';
    const found = [
      { text: '701', label: 'Loaded_Language', words: 'so-called' },
      { text: '701', label: 'Doubt', words: 'Everybody knows' },
    ];
    expect(read({ name: 'article701.task-FLC.labels', content: rows }, ARTICLE)).toEqual(found);
    expect(read(ARTICLE, { name: 'x.txt', content: rows })).toEqual(found);
    const si = { name: 'article701.task1-SI.labels', content: '701\t15\t24\r\n' };
    expect(read(ARTICLE, si)).toEqual([{ text: '701', label: '', words: 'so-called' }]);
    const template = { name: 'test-task-tc-template.out', content: '701\t?\t 15\t 24' };
    expect(read(ARTICLE, template)).toEqual([{ text: '701', label: '', words: 'so-called' }]);
  });

  it('counts a carriage return and line feed as one, as Python does', () => {
    const crlf = { ...ARTICLE, content: ARTICLE.content.replaceAll('\n', '\r\n') };
    expect(read(crlf, { name: 'a.labels', content: '701\tDoubt\t31\t46\n' })).toEqual([
      { text: '701', label: 'Doubt', words: 'Everybody knows' },
    ]);
  });

  it('reads many articles from one file of labels', () => {
    const other = { name: 'article702.txt', content: 'Clean.' };
    const third = { name: 'article703.txt', content: 'Who knows?' };
    const labels = { name: 'dev.labels', content: '703\tDoubt\t0\t10\n701\tSlogans\t0\t1\n' };
    expect(read(labels, third, other, ARTICLE).map(({ text, words }) => [text, words])).toEqual([
      ['703', 'Who knows?'],
      ['701', 'A'],
    ]);
  });

  it('takes one article for the rows of one id, whatever it is called', () => {
    const labels = { name: 'l.labels', content: '9\tDoubt\t0\t3\n' };
    expect(read({ name: 'mine.txt', content: 'Who?' }, labels)).toMatchObject([{ words: 'Who' }]);
  });

  it('tells all that is wrong at once', () => {
    const content = [
      '701\tDoubt\t24\t15',
      '701\tDoubt\t5\t5',
      '701\tDoubt\t0\t9999999999999999999999',
      '701\tDoubt\t-1\t5',
      '701\tDoubt\tNaN\t5',
      '701\tpropaganda',
      '701\t3\tnon-propaganda',
      '702\tDoubt\t0\t1',
      '__proto__\tDoubt\t0\t1',
      '\tDoubt\t0\t1',
    ].join('\n');
    expect(
      problems(ARTICLE, { name: 'l.labels', content }).map(({ code, where }) => `${code} ${where}`),
    ).toEqual([
      'bad-offset l.labels:5',
      'not-a-row l.labels:6',
      'sentence-labels l.labels:7',
      'not-a-row l.labels:10',
      'bad-span l.labels:1',
      'bad-span l.labels:2',
      'bad-span l.labels:3',
      'bad-span l.labels:4',
    ]);
    expect(problems({ name: 'l.labels', content: '1\tDoubt\t0\t1' })).toMatchObject([
      { code: 'missing-text', expected: 'article1.txt' },
    ]);
  });

  it('takes of the rows of a whole corpus those of the articles that are given, and tells of the others', () => {
    const content = '9\tDoubt\t0\t99\n701\tDoubt\t0\t3\n9\tSlogans\t0\t5\n__proto__\tDoubt\t0\t1\n';
    const reading = readPtc([ARTICLE, { name: 'flc-predictions.tsv', content }]);
    expect(reading).toMatchObject({
      texts: [{ name: '701', annotations: [{ label: 'Doubt', start: 0 }] }],
      losses: [
        { code: 'other-source', where: 'article9', what: '2' },
        { code: 'other-source', where: 'article__proto__', what: '1' },
      ],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, lines) => {
        readPtc([
          { name: 'a.txt', content: text },
          { name: 'a.labels', content: lines.join('\n') },
        ]);
      }),
    );
  });
});

describe('writePtcFlc and writePtcSi', () => {
  it.each([
    ['FLC', writePtcFlc],
    ['SI', writePtcSi],
  ] as const)('give the same texts back in task %s, but for what they say is lost', (task, write) => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const { files, losses } = write(texts);
        const reading = readPtc([...files].reverse());
        if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
        const lost = (code: string, where: string) =>
          losses.some((loss) => loss.code === code && loss.where === where);
        const back = [...reading.texts].reverse();
        expect(back.length).toBe(texts.length);
        for (const [index, one] of back.entries()) sameText(one, texts[index], task, lost);
      }),
    );
  });
});

function sameText(
  back: AnnotatedText,
  given: AnnotatedText | undefined,
  task: 'FLC' | 'SI',
  lost: (code: string, where: string) => boolean,
): void {
  if (!given) throw new Error('one text more');
  const name = `article${back.name}`;
  expect(back.name === given.name || lost('name-changed', name)).toBe(true);
  expect(given.lang === '' || lost('language', name)).toBe(true);
  expect(back.text).toBe(withLineFeeds(given.text));
  expect(back.text === given.text || lost('line-ends', name)).toBe(true);
  const kept = given.annotations.filter(({ id }) => !lost('bad-span', `${name}: ${id}`));
  expect(back.annotations.length).toBe(kept.length);
  for (const [nth, { start, end, label }] of back.annotations.entries()) {
    const annotation = kept[nth];
    const where = `${name}: ${annotation?.id}`;
    const words = withLineFeeds(given.text.slice(annotation?.start, annotation?.end));
    if (!lost('line-ends', name)) expect(back.text.slice(start, end)).toBe(words);
    expect(annotation?.note === '' || lost('note', where)).toBe(true);
    if (task === 'SI') expect(label).toBe('');
    else expect(label === annotation?.label || lost('label-changed', where)).toBe(true);
  }
}
