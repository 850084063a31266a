import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import type { FormatFile } from '../annotated.ts';
import { readBrat } from './readBrat.ts';
import { writeBrat } from './writeBrat.ts';

const TEXT = 'The 😀 so-called plan\nis dead. So-called!\n';

function files(ann: string, text = TEXT): FormatFile[] {
  return [
    { name: 'in/plan.ann', content: ann },
    { name: 'in/plan.txt', content: text },
  ];
}

function problemsOf(given: readonly FormatFile[]) {
  const read = readBrat(given);
  return 'problems' in read ? read.problems : [];
}

describe('readBrat', () => {
  it('reads spans in code points, with their notes', () => {
    expect(readBrat(files('T1\tscare-quotes 6 15\tso-called\n#1\tAnnotatorNotes T1\tSays who?\n'))).toEqual({
      texts: [
        {
          name: 'plan',
          lang: '',
          text: TEXT,
          annotations: [{ id: 'T1', label: 'scare-quotes', note: 'Says who?', start: 7, end: 16 }],
        },
      ],
      losses: [],
    });
  });

  it('lists what we have no place for', () => {
    const ann = [
      'T1\tA 6 15\tso-called',
      'T2\tB 0 3;6 15\tThe so-called',
      'T3\tC 4 4\t',
      'E1\tA:T1 Theme:T2',
      'R1\tOf Arg1:T1 Arg2:T2\t',
      '*\tEquiv T1 T2',
      'A1\tNegation T1',
      'M1\tConfidence T1 High',
      'N1\tReference T1 Wiki:42\tplan',
      '#1\tAnnotatorNotes E1\tan event',
      '# nothing',
      '',
    ].join('\r\n');
    const read = readBrat(files(ann));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.texts[0]?.annotations.map(({ id }) => id)).toEqual(['T1']);
    expect(read.losses.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'event plan.ann:4',
      'relation plan.ann:5',
      'relation plan.ann:6',
      'attribute plan.ann:7',
      'attribute plan.ann:8',
      'normalisation plan.ann:9',
      'comment-line plan.ann:11',
      'note-elsewhere plan.ann:10',
      'discontinuous-span plan.ann:2',
      'empty-span plan.ann:3',
    ]);
  });

  it('lets the repeated words tell how another program counted', () => {
    const text = 'One 😀\r\ntwo\r\nthree';
    const counted = (ann: string, given = text) => {
      const read = readBrat(files(ann, given));
      if ('problems' in read) return read.problems;
      return read.texts.flatMap((one) => one.annotations.map(({ start, end }) => one.text.slice(start, end)));
    };
    expect(counted('T1\tA 12 17\tthree')).toEqual(['three']);
    expect(counted('T1\tA 10 15\tthree')).toEqual(['three']);
    expect(counted('T1\tA 13 18\tthree')).toEqual(['three']);
    expect(counted('T1\tA 12 17\tthree', `\uFEFF${text}`)).toEqual(['three']);
    expect(counted('T1\tA 13 18\tthree', `\uFEFF${text}`)).toEqual(['three']);
  });

  it('takes fragments that only white space parts for one span, as brat writes a span over a line’s end', () => {
    const read = readBrat(files('T1\tA 16 20;21 28\tplan is dead'));
    expect(read).toMatchObject({ texts: [{ annotations: [{ start: 17, end: 29 }] }], losses: [] });
  });

  it('tells all that is wrong at once, and gives no text then', () => {
    const ann = [
      'T1\tA 6 15\tso-caled',
      'T2\tA 15 6\tx',
      'T3\tA 6 999999999999999999999\tx',
      'T3\tA 6 15\tso-called',
      'T4 A 6 15 so-called',
      'T5\tA -1 NaN\tx',
      '__proto__\tx',
    ].join('\n');
    expect(problemsOf(files(ann))).toEqual([
      {
        code: 'not-a-line',
        where: 'plan.ann:5',
        expected: 'T1⇥LABEL 0 5⇥words',
        found: 'T4 A 6 15 so-called',
      },
      { code: 'not-a-line', where: 'plan.ann:6', expected: 'T1⇥LABEL 0 5⇥words', found: 'T5\tA -1 NaN\tx' },
      { code: 'not-a-line', where: 'plan.ann:7', expected: 'T1⇥LABEL 0 5⇥words', found: '__proto__\tx' },
      { code: 'other-words', where: 'plan.ann:1', expected: 'so-caled', found: 'so-called' },
      { code: 'bad-span', where: 'plan.ann:2', expected: '0–41', found: '15–6' },
      { code: 'bad-span', where: 'plan.ann:3', expected: '0–41', found: '6–1e+21' },
      { code: 'duplicate-id', where: 'plan.ann:4', expected: 'an id once', found: 'T3' },
    ]);
  });

  it('names files that miss their text, and bytes that are no UTF-8', () => {
    expect(problemsOf([{ name: 'a.ann', content: '' }])).toMatchObject([{ code: 'missing-text' }]);
    expect(problemsOf([])).toMatchObject([{ code: 'no-files' }]);
    const latin = Uint8Array.from([0x6e, 0x61, 0xef, 0x76]);
    expect(problemsOf([{ name: 'a.txt', content: latin }])).toMatchObject([
      { code: 'not-utf8', where: 'a.txt' },
    ]);
  });

  it('reads several texts in any order', () => {
    const read = readBrat([
      { name: 'b.txt', content: 'bee' },
      { name: 'a.ann', content: 'T1\tA 0 3\tant' },
      { name: 'a.txt', content: new TextEncoder().encode('ant') },
      { name: 'annotation.conf', content: '[entities]' },
    ]);
    expect(read).toMatchObject({
      texts: [
        { name: 'b', annotations: [] },
        { name: 'a', annotations: [{ start: 0, end: 3 }] },
      ],
      losses: [{ code: 'file-ignored', where: 'annotation.conf' }],
    });
  });

  it('never throws', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'T1\tA 0 1\tx',
        'T1\tA 1 0',
        'T\tA 0 1;',
        '#1\tA T1',
        '*\t',
        'R1\tA a:T1 b:T1',
        'T2\tA 0 1;2 3\tx',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string({ unit: 'binary' }), (lines, text) => {
        readBrat(files(lines.join('\n'), text));
      }),
    );
  });
});

describe('writeBrat', () => {
  it('gives the same texts back, but for what it says is lost', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const { files, losses } = writeBrat(texts);
        const read = readBrat([...files].reverse());
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        const lost = new Set(losses.map(({ code }) => code));
        const changed = (code: string, where: string) =>
          losses.some((loss) => loss.code === code && loss.where === where);
        expect(read.losses).toEqual([]);
        for (const [index, back] of [...read.texts].reverse().entries()) {
          const given = texts[index];
          expect(back.text).toBe(given?.text);
          expect(back.name === given?.name || lost.has('name-changed')).toBe(true);
          expect(given?.lang === '' || changed('language', back.name)).toBe(true);
          expect(back.annotations.length).toBe(given?.annotations.length);
          for (const [nth, { start, end, label, note }] of back.annotations.entries()) {
            const annotation = given?.annotations[nth];
            const where = `${back.name}: ${annotation?.id}`;
            if (!changed('span-trimmed', where)) {
              expect({ start, end }).toEqual({ start: annotation?.start, end: annotation?.end });
            }
            expect(label === annotation?.label || changed('label-changed', where)).toBe(true);
            expect(note === annotation?.note || changed('note-changed', where)).toBe(true);
          }
        }
      }),
    );
  });
});
