import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import { readDoccano } from './readDoccano.ts';
import { writeDoccano } from './writeDoccano.ts';

const TEXT = 'The 😀 so-called plan is dead.';

function read(content: string, name = 'in/plans.jsonl') {
  return readDoccano([{ name, content }]);
}

function line(fields: object): string {
  return JSON.stringify({ id: 7, text: TEXT, ...fields });
}

describe('readDoccano', () => {
  it('reads spans in code points, whichever way a version writes them', () => {
    const span = { label: 'slogan', start_offset: 6, end_offset: 15 };
    const forms = [
      { label: [[6, 15, 'slogan']] },
      { labels: [[6, 15, 'slogan']] },
      { entities: [{ id: 3, ...span }], relations: [] },
      { annotations: [{ ...span, id: 1, label: 2, label_name: 'slogan' }], meta: {} },
    ];
    for (const form of forms) {
      expect(read(`${line(form)}\n\n`)).toMatchObject({
        texts: [
          { name: 'plans', text: TEXT, annotations: [{ label: 'slogan', note: '', start: 7, end: 16 }] },
        ],
        losses: [],
      });
    }
    expect(read(JSON.stringify([{ text: 'a' }, { data: 'b' }], null, 2))).toMatchObject({
      texts: [
        { name: 'plans-1', text: 'a' },
        { name: 'plans-2', text: 'b' },
      ],
    });
  });

  it('lists relations, labels of whole texts, comments on none of the spans and what else there is', () => {
    const content = [
      line({ label: [[0, 3, 'A']], relations: [{ from_id: 1, to_id: 2 }], Comments: ['Hm.', '0–3 A: Yes'] }),
      line({ label: ['news', [4, 4, 'B']], wikiPageID: 1, meta: { source: 'x', empty: null } }),
    ].join('\r\n');
    expect(read(content)).toEqual({
      texts: [
        expect.objectContaining({ annotations: [{ id: 'S1', label: 'A', note: 'Yes', start: 0, end: 3 }] }),
        expect.objectContaining({ name: 'plans-2', annotations: [] }),
      ],
      losses: [
        { code: 'relation', where: 'plans.jsonl:1', what: '1' },
        { code: 'note-elsewhere', where: 'plans.jsonl:1', what: 'Hm.' },
        { code: 'document-label', where: 'plans.jsonl:2: label[0]', what: 'news' },
        { code: 'empty-span', where: 'plans.jsonl:2: label[1]', what: 'B' },
        { code: 'metadata', where: 'plans.jsonl:2', what: 'source, wikiPageID' },
      ],
    });
  });

  it('tells what else is said of spans, and labels of the whole text beside them', () => {
    const span = { label: 'slogan', start_offset: 6, end_offset: 15, user: 1, user_name: 'me', prob: null };
    const content = line({ annotations: [span, { ...span, end_offset: 16 }], cats: ['news', 'plans'] });
    expect(read(content)).toMatchObject({
      texts: [{ annotations: [{ id: 'S1' }, { id: 'S2' }] }],
      losses: [
        { code: 'document-label', where: 'plans.jsonl', what: 'news' },
        { code: 'document-label', where: 'plans.jsonl', what: 'plans' },
        { code: 'metadata', where: 'plans.jsonl', what: 'user, user_name' },
      ],
    });
  });

  it('tells all that is wrong at once, with its line, and gives no text then', () => {
    const content = [
      line({ label: [[0, 99, 'A']] }),
      '{"text": "broken',
      line({
        label: [
          [5, 4, 'A'],
          ['0', 4, 'A'],
          [0, 4],
        ],
      }),
      '{"id": 1, "label": []}',
      line({ entities: [{ __proto__: null, start_offset: 1.5, end_offset: 4, label: 'A' }] }),
      '[1, 2]',
    ].join('\n');
    expect(read(content)).toEqual({
      problems: [
        {
          code: 'not-json',
          where: 'plans.jsonl:2',
          expected: '{"text": …, "label": …}',
          found: '{"text": "broken',
        },
        { code: 'bad-span', where: 'plans.jsonl:1: label[0]', expected: '0–29', found: '0–99' },
        { code: 'bad-span', where: 'plans.jsonl:3: label[0]', expected: '0–29', found: '5–4' },
        {
          code: 'not-an-annotation',
          where: 'plans.jsonl:3: label[1]',
          expected: '[0, 5, "LABEL"]',
          found: '[0, 4, A]',
        },
        {
          code: 'not-an-annotation',
          where: 'plans.jsonl:3: label[2]',
          expected: '[0, 5, "LABEL"]',
          found: '[0, 4]',
        },
        { code: 'missing-field', where: 'plans.jsonl:4', expected: 'text', found: '{id, label}' },
        { code: 'bad-span', where: 'plans.jsonl:5: entities[0]', expected: '0–29', found: '1.5–4' },
        { code: 'missing-field', where: 'plans.jsonl:6', expected: 'text', found: '[2]' },
      ],
    });
    expect(read('')).toMatchObject({ problems: [{ code: 'no-files' }] });
    expect(readDoccano([])).toMatchObject({ problems: [{ code: 'no-files' }] });
  });

  it('never throws, and takes no name that every object has for a field', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), (lines) => {
        read(lines.join('\n'));
      }),
    );
    expect(read('{"__proto__": {"text": "x"}}')).toMatchObject({ problems: [{ code: 'missing-field' }] });
  });
});

describe('writeDoccano', () => {
  it('gives the same texts back, with ids of their own', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const { files, losses } = writeDoccano(texts);
        const back = readDoccano(files);
        if ('problems' in back) throw new Error(JSON.stringify(back.problems));
        expect(back.losses).toEqual([]);
        const renamed = losses.some(({ code }) => code === 'name-changed');
        const plain = ({ name, annotations, ...rest }: (typeof texts)[number]) => ({
          ...rest,
          ...(renamed ? {} : { name }),
          annotations: annotations.map(({ id: _, ...one }) => one),
        });
        expect(back.texts.map(plain)).toEqual(texts.map(plain));
      }),
    );
  });
});
