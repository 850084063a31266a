import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import { readWebAnno } from './readWebAnno.ts';
import { writeWebAnno } from './writeWebAnno.ts';

const HEAD = '#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|label|note\n\n\n';

function read(content: string) {
  return readWebAnno([{ name: 'in/plan.tsv', content }]);
}

function one(content: string) {
  const reading = read(content);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const { text, annotations } = reading.texts[0] ?? { text: '', annotations: [] };
  return {
    text,
    marks: annotations.map(({ label, note, start, end }) => [label, note, text.slice(start, end)]),
    losses: reading.losses.map(({ code, where, what }) => `${code} ${where} ${what}`),
  };
}

describe('readWebAnno', () => {
  it('reads words, spans over several of them and over sentences, and spans on one another', () => {
    const content = `${HEAD}${[
      '#Text=A 😀 bad',
      '#Text=plan .',
      '1-1\t0-1\tA\t_\t_\t',
      '1-2\t2-4\t😀\t*[1]|slogan[2]\t*[1]|Why?[2]\t',
      '1-3\t5-8\tbad\tslogan[2]\tWhy?[2]\t',
      '1-4\t9-13\tplan\t_\t_\t',
      '1-4.1\t11-13\tan\tscare\\-quotes\\|x[3]\t*[3]\t',
      '1-5\t14-15\t.\t_\t_\t',
      '',
      '#Sentence.id=two',
      '#Text=No.',
      '2-1\t18-20\tNo\tscare\\-quotes\\|x[3]\t*[3]\t',
      '2-2\t20-21\t.\t_\t_\t',
    ].join('\r\n')}`;
    expect(one(content)).toEqual({
      text: 'A 😀 bad\nplan .\n  No.',
      marks: [
        ['', '', '😀'],
        ['slogan', 'Why?', '😀 bad'],
        ['scare\\-quotes|x', '', 'an .\n  No'],
      ],
      losses: ['comment-line plan.tsv:14 #Sentence.id=two'],
    });
  });

  it('puts sentences together as WebAnno does', () => {
    const of = (second: number) =>
      one(`${HEAD}#Text=Hm.\\t\n1-1\t0-3\tHm.\t_\t_\n\n#Text=No\n2-1\t${second}-${second + 2}\tNo\t_\t_\n`)
        .text;
    expect([of(4), of(5), of(7)]).toEqual(['Hm.\tNo', 'Hm.\t\nNo', 'Hm.\t\n  No']);
  });

  it('lists relations, chains, links, analysis of language and further features', () => {
    const content = [
      '#FORMAT=WebAnno TSV 3.3',
      '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue',
      '#T_SP=webanno.custom.Slogan|',
      '#T_SP=webanno.custom.Frame|opinion|technique|ROLE_webanno.custom.Frame:links_webanno.custom.Link|webanno.custom.Lu',
      '#T_CH=webanno.custom.CorefLink|referenceType|referenceRelation',
      '#T_RL=custom.Relation|label|BT_custom.Span',
      '',
      '',
      '#Text=He is it',
      '1-1\t0-2\tHe\tPRON\t*[1]\tbad\tslogan\tp1;p2\t1-2;1-3\tpr[1]\tx->1-1\tof\t1-2\t',
      '1-2\t3-5\tis\tVERB\t*[1]\t_\t_\t_\t_\t_\t_\t_\t_\t',
      '1-3\t6-8\tit\tPRON\t_\t_\t_\t_\t_\tpr[1]\t*->1-2\t*|*\t1-1|1-2\t',
      '1-3.1\t6-6\t\t_\t*\t_\t_\t_\t_\t_\t_\t_\t_\t',
    ].join('\n');
    expect(one(content)).toMatchObject({
      marks: [
        ['slogan', '', 'He'],
        ['Slogan', '', 'He is'],
      ],
      losses: [
        'linguistic-layer plan.tsv: de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS 3',
        'relation plan.tsv: webanno.custom.Frame 2',
        'chain plan.tsv: webanno.custom.CorefLink 2',
        'relation plan.tsv: custom.Relation 3',
        'feature plan.tsv:10 opinion: bad',
        'empty-span plan.tsv:13 ',
      ],
    });
  });

  it('lets the repeated words tell of offsets in code points and of reserved characters escaped in texts', () => {
    expect(one(`${HEAD}#Text=😀 so\\[t\\]\n1-1\t0-1\t😀\t_\t_\n1-2\t2-7\tso[t]\tA\t*\n`)).toEqual({
      text: '😀 so[t]',
      marks: [['A', '', 'so[t]']],
      losses: [],
    });
    const old = '#FORMAT=WebAnno TSV 3.1\n\n\n#Text=caf\\u00e9 \\"a\\"\n1-1\t0-4\tcafé\n1-2\t5-8\t"a"\n';
    expect(one(old).text).toBe('café "a"');
  });

  it('takes a line under a #Text for more of the text, if the words agree', () => {
    expect(one(`${HEAD}#Text=One\ntwo\n1-1\t0-3\tOne\t_\t_\n1-2\t4-7\ttwo\tA\t*\n`)).toMatchObject({
      text: 'One\ntwo',
      marks: [['A', '', 'two']],
    });
  });

  it('tells all that is wrong at once, and gives no text then', () => {
    const content = `${HEAD}${[
      '1-0\t0-1\tx\t_\t_',
      '#Text=He is',
      '1-1\t0-2\tShe\t_\t_',
      '1-2\t3-99\tis\t_\t_',
      '1-3\t3-5\tis\t_',
      'nonsense',
      '',
      '#Text=No',
      '2-1\t2-4\tNo\t_\t_',
      '',
      '#Text=No',
      '3-1\t9007199254740991-9007199254740993\tNo\t_\t_',
    ].join('\n')}`;
    const reading = read(content);
    expect('problems' in reading && reading.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'not-a-token plan.tsv:5',
      'not-a-token plan.tsv:9',
      'not-a-token plan.tsv:10',
      'bad-offset plan.tsv:12',
      'bad-offset plan.tsv:15',
      'other-words plan.tsv:7',
      'bad-span plan.tsv:8',
      'other-words plan.tsv:13',
      'bad-span plan.tsv:16',
    ]);
    expect(read('#FORMAT=WebAnno TSV 2.0\n')).toMatchObject({ problems: [{ code: 'other-version' }] });
    expect(
      readWebAnno([
        { name: 'a.txt', content: HEAD },
        { name: 'b.txt', content: '' },
      ]),
    ).toMatchObject({
      texts: [{ name: 'a', text: '' }],
      losses: [{ code: 'file-ignored', where: 'b.txt' }],
    });
    expect(readWebAnno([])).toMatchObject({ problems: [{ code: 'no-files' }] });
  });

  it('never throws', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '#Text=a\\',
        '1-1\t0-1\ta\t*[1]|\\|[2]\t_',
        '1-1.1\t0-0\t\t[1]\t|',
        '#T_SP=__proto__|',
        '',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        read(HEAD + lines.join('\n'));
      }),
    );
  });

  it('bears cells and headers of any length', () => {
    for (const cell of ['|'.repeat(200_000), '\\'.repeat(200_000), '[1'.repeat(100_000)]) {
      read(`${HEAD}#Text=a\n1-1\t0-1\ta\t${cell}\t_\n`);
    }
    read(
      `#FORMAT=WebAnno TSV 3.3\n#T_SP=x${'|a'.repeat(200_000)}\n\n#Text=a\n1-1\t0-1\ta${'\t_'.repeat(200_000)}`,
    );
  });
});

describe('writeWebAnno', () => {
  it('writes words with what lies on them', () => {
    const annotations = [
      { id: 'a', label: 'scare_quotes', note: '', start: 4, end: 13 },
      { id: 'b', label: '', note: 'Why?', start: 4, end: 6 },
    ];
    const { files, losses } = writeWebAnno([
      { name: 'quay', lang: 'en', text: 'The so-called plan.\n\nNo.', annotations },
    ]);
    expect(files).toEqual([
      {
        name: 'quay.tsv',
        content: [
          '#FORMAT=WebAnno TSV 3.3',
          '#T_SP=custom.Span|label|note',
          '',
          '',
          '#Text=The so-called plan.',
          '#Text=',
          '#Text=',
          '1-1\t0-3\tThe\t_\t_\t',
          '1-2\t4-6\tso\tscare\\_quotes[1]|*[2]\t*[1]|Why?[2]\t',
          '1-3\t6-7\t-\tscare\\_quotes[1]\t*[1]\t',
          '1-4\t7-13\tcalled\tscare\\_quotes[1]\t*[1]\t',
          '1-5\t14-18\tplan\t_\t_\t',
          '1-6\t18-19\t.\t_\t_\t',
          '',
          '#Text=No.',
          '2-1\t21-23\tNo\t_\t_\t',
          '2-2\t23-24\t.\t_\t_\t',
          '',
        ].join('\n'),
      },
    ]);
    expect(losses.map(({ code }) => code)).toEqual(['language', 'ids-changed']);
  });

  it('gives the same texts back, but for what it says is lost', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const { files, losses } = writeWebAnno(texts);
        const back = readWebAnno(files);
        if ('problems' in back) throw new Error(JSON.stringify(back.problems));
        expect(back.losses).toEqual([]);
        for (const [index, { name, text, annotations }] of back.texts.entries()) {
          const given = texts[index];
          expect(text).toBe(given?.text);
          const trimmed = (id: string) =>
            losses.some(({ code, where }) => code === 'span-trimmed' && where === `${name}: ${id}`);
          const kept = given?.annotations.filter(
            ({ id }) => !losses.some(({ code, where }) => code === 'no-words' && where === `${name}: ${id}`),
          );
          const labels = (all: typeof annotations) =>
            all.map(({ label, note }) => `${label}\n\n${note}`).sort();
          expect(labels(annotations)).toEqual(labels(kept ?? []));
          for (const { id, label, note, start, end } of kept ?? []) {
            if (!trimmed(id))
              expect(annotations).toContainEqual(expect.objectContaining({ label, note, start, end }));
          }
        }
      }),
    );
  });
});
