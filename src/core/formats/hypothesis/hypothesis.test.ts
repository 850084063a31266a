import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import { expectSameTexts } from '../../../../tests/formats/sameTexts.ts';
import type { FormatFile } from '../annotated.ts';
import { readHypothesis } from './readHypothesis.ts';
import { writeHypothesis } from './writeHypothesis.ts';

const TEXT = 'A 😀 day. The so-called plan is dead. Long live the plan, says nobody.';

function files(value: unknown): FormatFile[] {
  return [
    { name: 'page.txt', content: TEXT },
    { name: 'h.json', content: JSON.stringify(value) },
  ];
}

function row(id: string, exact: string, prefix: string, more: object = {}): object {
  const selector = [
    { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3, endContainer: '/p[1]', endOffset: 9 },
    { type: 'TextPositionSelector', start: 2014, end: 2014 + exact.length },
    { type: 'TextQuoteSelector', exact, prefix, suffix: '' },
  ];
  const uri = 'https://example.org/plan';
  return {
    id,
    uri,
    user: 'acct:a@b',
    text: 'Who says?',
    tags: ['loaded language'],
    target: [{ source: uri, selector }],
    ...more,
  };
}

describe('readHypothesis', () => {
  it('finds quotes in the text, whatever the positions in the page were', () => {
    const read = readHypothesis(
      files({ total: 2, rows: [row('a', 'so-called', 'y. The '), row('b', 'plan', 'ong live the ')] }),
    );
    expect(read).toEqual({
      texts: [
        {
          name: 'page',
          lang: '',
          text: TEXT,
          annotations: [
            { id: 'a', label: 'loaded language', note: 'Who says?', start: 14, end: 23 },
            { id: 'b', label: 'loaded language', note: 'Who says?', start: 52, end: 56 },
          ],
        },
      ],
      losses: [{ code: 'metadata', where: '', what: 'user' }],
    });
  });

  it('reads one row, a list of rows and an export of the client', () => {
    const one = row('a', 'so-called', 'The ');
    for (const value of [one, [one], { annotations: [one], export_userid: 'x' }]) {
      expect(readHypothesis(files(value))).toMatchObject({ texts: [{ annotations: [{ id: 'a' }] }] });
    }
  });

  it('lists replies, page notes, further tags, quotes that are not there and rows of other pages', () => {
    const rows = [
      row('a', 'so-called', 'The ', { tags: ['x', 'scare quotes'] }),
      row('b', 'so-called', 'The ', { references: ['a'] }),
      row('c', '', '', { target: [{ source: 'https://example.org/plan' }] }),
      row('d', 'Nothing of this kind was ever written', ''),
      row('e', 'plan', '', { uri: 'https://example.org/other' }),
      row('f', 'nobody', 'says '),
    ];
    const read = readHypothesis(files({ rows }));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.texts[0]?.annotations.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'a scare quotes',
      'f loaded language',
    ]);
    expect(read.losses.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'label h.json.rows[0]',
      'reply h.json.rows[1]',
      'whole-target h.json.rows[2]',
      'metadata ',
      'other-source https://example.org/other',
      'quote-not-found h.json.rows[3]',
    ]);
  });

  it('tells what is wrong', () => {
    expect(
      readHypothesis(
        files({
          rows: [
            1,
            { text: 'x' },
            row('a', 'x', '', {
              target: [{ selector: [{ type: 'TextPositionSelector', start: 5, end: 2 }] }],
            }),
          ],
        }),
      ),
    ).toMatchObject({
      problems: [
        { code: 'not-an-annotation', where: 'h.json.rows[0]' },
        { code: 'not-an-annotation', where: 'h.json.rows[1]' },
        { code: 'bad-offset', where: 'h.json.rows[2].target[0].selector' },
      ],
    });
    const torn = { target: [{ selector: [{ type: 'TextPositionSelector', start: 3, end: 9 }] }] };
    expect(readHypothesis(files([row('a', '', '', torn)]))).toMatchObject({
      problems: [{ code: 'bad-span' }],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, target) => {
        readHypothesis(files(value));
        readHypothesis(
          files([row('a', 'plan', '', { target }), row('b', 'x', '', { target: [{ selector: target }] })]),
        );
      }),
    );
  });
});

describe('writeHypothesis', () => {
  it('gives the same texts back, but for what it says is lost', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const written = writeHypothesis(texts);
        expectSameTexts(texts, written, readHypothesis(written.files));
      }),
    );
  });
});
