import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import { expectSameTexts } from '../../../../tests/formats/sameTexts.ts';
import { readUimaCas } from './readUimaCas.ts';
import { writeUimaCas } from './writeUimaCas.ts';

const TEXT = 'The 😀 so-called plan is dead.';
const SOFA = { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaID: '_InitialView', sofaString: TEXT };
const DKPRO = 'de.tudarmstadt.ukp.dkpro.core.api';

function type(name: string, parent: string, features: readonly string[] = [], range = 'uima.cas.String') {
  const own = features.map((one) => [one, { '%NAME': one, '%RANGE': range }]);
  return { [name]: { '%NAME': name, '%SUPER_TYPE': parent, ...Object.fromEntries(own) } };
}

function read(structures: unknown, rest: object = {}) {
  const cas = { '%FEATURE_STRUCTURES': structures, ...rest };
  return readUimaCas([{ name: 'in/plan.json', content: JSON.stringify(cas) }]);
}

function span(id: number, name: string, begin: unknown, end: unknown, rest: object = {}) {
  return { '%ID': id, '%TYPE': name, '@sofa': 1, begin, end, ...rest };
}

describe('readUimaCas', () => {
  it('reads layers of spans in UTF-16 units, with their label, note and language', () => {
    const types = {
      ...type('webanno.custom.Mark', 'uima.tcas.Annotation', ['opinion', 'technique', 'comment']),
      ...type('webanno.custom.Slogan', 'uima.tcas.Annotation'),
      ...type(`${DKPRO}.metadata.type.DocumentMetaData`, 'uima.tcas.DocumentAnnotation'),
    };
    const structures = [
      span(2, 'webanno.custom.Mark', 7, 16, { opinion: 'bad', technique: 'scare-quotes', comment: 'Why?' }),
      SOFA,
      span(3, 'webanno.custom.Slogan', 17, 21),
      span(4, `${DKPRO}.metadata.type.DocumentMetaData`, 0, 31, { language: 'en', documentTitle: 'x' }),
      span(5, `${DKPRO}.ner.type.NamedEntity`, 0, 3, { value: 'ORG' }),
      span(6, 'uima.tcas.Annotation', 0, 3),
    ];
    expect(read(structures, { '%TYPES': types })).toEqual({
      texts: [
        {
          name: 'plan',
          lang: 'en',
          text: TEXT,
          annotations: [
            { id: '2', label: 'scare-quotes', note: 'Why?', start: 7, end: 16 },
            { id: '3', label: 'Slogan', note: '', start: 17, end: 21 },
            { id: '5', label: 'ORG', note: '', start: 0, end: 3 },
            { id: '6', label: '', note: '', start: 0, end: 3 },
          ],
        },
      ],
      losses: [
        { code: 'metadata', where: 'plan', what: '1' },
        { code: 'feature', where: 'plan.json: %FEATURE_STRUCTURES: 2', what: 'opinion: bad' },
      ],
    });
  });

  it('reads features of several values, and takes what INCEpTION keeps about a file for no annotation', () => {
    const metadata = 'de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata';
    const types = {
      ...type('webanno.custom.Mark', 'uima.tcas.Annotation', ['tags'], 'uima.cas.StringArray'),
      ...type(metadata, 'uima.tcas.Annotation', ['username', 'sourceDocumentName']),
    };
    const structures = [
      SOFA,
      span(2, metadata, 0, 0, { username: 'me', sourceDocumentName: 'plan.txt', projectId: 1 }),
      span(3, 'webanno.custom.Mark', 7, 16, { '@tags': 4 }),
      { '%ID': 4, '%TYPE': 'uima.cas.StringArray', '%ELEMENTS': ['odd', 'slogan', null] },
      span(5, 'webanno.custom.Mark', 17, 21, { '@tags': 6 }),
      { '%ID': 6, '%TYPE': 'uima.cas.IntegerArray', '%ELEMENTS': [1] },
    ];
    const where = 'plan.json: %FEATURE_STRUCTURES';
    expect(read(structures, { '%TYPES': types })).toMatchObject({
      texts: [
        {
          annotations: [
            { id: '3', label: 'slogan' },
            { id: '5', label: 'Mark' },
          ],
        },
      ],
      losses: [
        { code: 'metadata', where: `plan: ${metadata}`, what: '1' },
        { code: 'feature', where: `${where}: 3`, what: 'tags: odd' },
        { code: 'relation', where: `${where}: 5`, what: 'tags' },
      ],
    });
  });

  it('lists relations, chains, analysis of language and whatever is no span', () => {
    const types = type('custom.Relation', 'uima.tcas.Annotation', ['Governor', 'Dependent'], 'custom.Span');
    const structures = [
      SOFA,
      span(2, 'custom.Relation', 0, 3, { '@Governor': 3, '@Dependent': 3 }),
      span(3, 'custom.Span', 0, 3, { label: 'A', '@links': 9, weight: 2 }),
      span(4, `${DKPRO}.segmentation.type.Token`, 0, 3),
      span(5, `${DKPRO}.segmentation.type.Token`, 4, 6),
      span(6, 'webanno.custom.CorefLink', 0, 3, { referenceType: 'x' }),
      span(7, 'custom.Span', 4, 4, { label: 'B' }),
      span(8, 'custom.Span', 4, 6, { label: 'deleted' }),
      { '%ID': 9, '%TYPE': 'custom.Link[]', '%ELEMENTS': [10] },
      { '%ID': 10, '%TYPE': 'custom.Link', role: 'x', '@target': 3 },
    ];
    const views = { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, 3, 4, 5, 6, 7] } };
    const result = read(structures, { '%TYPES': types, '%VIEWS': views });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.texts[0]?.annotations.map(({ id }) => id)).toEqual(['3']);
    expect(result.losses.map(({ code, what }) => `${code} ${what}`)).toEqual([
      'structure 1',
      'relation 1',
      'linguistic-layer 2',
      'chain 1',
      'not-indexed 1',
      'relation links',
      'feature weight: 2',
      'empty-span B',
    ]);
  });

  it('makes a text of each view with words, and takes structures by id too', () => {
    const structures = {
      1: { '%TYPE': 'uima.cas.Sofa', sofaID: 'en', sofaString: 'One.' },
      2: { '%TYPE': 'uima.cas.Sofa', sofaID: 'de', sofaString: 'Eins.' },
      3: { '%TYPE': 'uima.cas.Sofa', sofaID: 'picture', sofaURI: 'x' },
      4: { '%TYPE': 'custom.Span', '@sofa': 2, begin: 0, end: 4, label: 'A' },
    };
    expect(read(structures)).toMatchObject({
      texts: [
        { name: 'plan-en', annotations: [] },
        { name: 'plan-de', text: 'Eins.', annotations: [{ start: 0, end: 4 }] },
      ],
      losses: [{ code: 'view-without-text', what: 'picture' }],
    });
  });

  it('tells all that is wrong at once, and gives no text then', () => {
    const structures = [
      SOFA,
      span(2, 'custom.Span', 5, 9),
      span(2, 'custom.Span', 9, 7),
      span(3, 'custom.Span', '0', null),
      { ...span(4, 'custom.Span', 0, 3), '@sofa': 77 },
      { '%ID': 5 },
      null,
      span(6, 'custom.Span', 0, 1e300),
    ];
    const result = read(structures);
    expect('problems' in result && result.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'duplicate-id plan.json: %FEATURE_STRUCTURES[2]',
      'missing-field plan.json: %FEATURE_STRUCTURES[5]',
      'missing-field plan.json: %FEATURE_STRUCTURES[6]',
      'missing-field plan.json: %FEATURE_STRUCTURES: 4',
      'bad-span plan.json: %FEATURE_STRUCTURES: 2',
      'bad-span plan.json: %FEATURE_STRUCTURES: 2',
      'bad-offset plan.json: %FEATURE_STRUCTURES: 3',
      'bad-span plan.json: %FEATURE_STRUCTURES: 6',
    ]);
  });

  it('refuses other JSON with words', () => {
    const of = (content: string) => readUimaCas([{ name: 'a.json', content }]);
    expect(of('{"_context": {}, "_views": {}}')).toMatchObject({ problems: [{ code: 'old-uima-json' }] });
    expect(of('[]')).toMatchObject({ problems: [{ code: 'missing-field' }] });
    expect(of('{')).toMatchObject({ problems: [{ code: 'not-json' }] });
    expect(read([])).toMatchObject({ problems: [{ code: 'missing-field', expected: 'sofaString' }] });
    expect(readUimaCas([])).toMatchObject({ problems: [{ code: 'no-files' }] });
  });

  it('never throws, follows no circle of types, and takes no name that every object has', () => {
    const circle = { ...type('A', 'B'), ...type('B', 'A') };
    expect(read([SOFA, span(2, 'A', 0, 3)], { '%TYPES': circle })).toMatchObject({
      texts: [{ annotations: [{ label: 'A' }] }],
    });
    const content = '{"%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "__proto__", "__proto__": {"@sofa": 1}}]}';
    expect(readUimaCas([{ name: 'a.json', content }])).toHaveProperty('problems');
    const part = fc.oneof(
      fc.jsonValue(),
      fc.constant(SOFA),
      fc.constant(span(2, 'A', 0, 3, { x: [1], '@y': {} })),
    );
    fc.assert(
      fc.property(fc.array(part), fc.jsonValue(), fc.jsonValue(), (structures, types, views) => {
        read(structures, { '%TYPES': types, '%VIEWS': views });
      }),
    );
  });
});

describe('writeUimaCas', () => {
  it('gives the same texts back', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const writing = writeUimaCas(texts);
        expectSameTexts(texts, writing, readUimaCas(writing.files));
      }),
    );
  });
});
