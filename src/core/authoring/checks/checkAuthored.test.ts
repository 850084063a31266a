import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../messages/authoring.ts';
import { parseMarkdown } from '../../article/markdown.ts';
import { parsePack } from '../../pack/parsePack.ts';
import { FAMILIES } from '../../taxonomy/technique.ts';
import type { AuthoredQuiz, Mark } from '../authoredQuiz.ts';
import { authoredOf } from '../openPack.ts';
import { packFiles } from '../packFiles.ts';
import { itemOn, noteOn, quizOf } from '../testing/marked.ts';
import { checkAuthored } from './checkAuthored.ts';

const TEXT =
  `The junta spoke. Nobody believed the junta, and the experts laughed. Last year 12 people left. ${'It rained for a while. '.repeat(30)}`.trim();
const WHY = 'It calls them names before it says who they are.';

const said = (quiz: AuthoredQuiz) =>
  checkAuthored(quiz, parseMarkdown(quiz.body, quiz.about.lang)).map((check) => {
    const about =
      'mark' in check ? check.mark : 'field' in check ? check.field : 'family' in check ? check.family : '';
    return `${check.severity} ${check.code} ${about}${'other' in check ? ` ${check.other}` : ''}`.trim();
  });

const sound: Mark[] = [
  itemOn(TEXT, 'junta', { why: WHY }),
  itemOn(TEXT, 'the experts', { why: WHY, family: 'unsupported-claim', technique: 'vague-attribution' }),
  itemOn(TEXT, 'Nobody believed', { why: WHY, family: 'framing-device', technique: 'false-dilemma' }),
  noteOn(TEXT, 'Last year 12 people left', 'fair', {
    why: 'A number that anybody can check, and no loaded word.',
  }),
];
const quiz = (more: Partial<AuthoredQuiz> = {}) => quizOf(TEXT, { marks: sound, ...more });
const withItem = (more: Parameters<typeof itemOn>[2]) =>
  quiz({ marks: [...sound, itemOn(TEXT, 'rained', { why: WHY, ...more })] });

describe('checkAuthored', () => {
  it('has nothing to say of a quiz with all that it needs', () => {
    expect(said(quiz())).toEqual([]);
  });

  it('says what a quiz lacks', () => {
    const about = {
      ...quiz().about,
      title: ' ',
      published: 'May 2025',
      url: 'javascript:x',
      rights: '\u200b',
      lang: 'e',
    };
    expect(said(quiz({ body: 'Nothing here.', marks: [], about, slug: 'The Ferry' }))).toEqual([
      'must missing title',
      'must missing rights',
      'must malformed published',
      'must malformed url',
      'must malformed lang',
      'must bad-slug',
      'should short-text',
      'should no-items',
      'should no-fair',
    ]);
    expect(said(quiz({ body: '', marks: [] }))).toEqual([
      'must no-text',
      'should no-items',
      'should no-fair',
    ]);
  });

  it.each([
    [{ technique: '' }, ['must no-technique rained']],
    [{ technique: 'shouting' }, ['must unknown-technique rained']],
    [{ technique: 'vague-attribution' }, ['must technique-of-other-family rained']],
    [{ also: ['loaded-language' as const] }, ['must also-own-family rained']],
    [{ why: ' ' }, ['must no-why rained']],
    [{ why: 'It is bad.' }, ['should why-too-short rained']],
    [
      { why: '“Rained” is a word with rained.', quote: 'is a word with rained' },
      ['should why-repeats-quote rained'],
    ],
    [{ neutral: 'Rained' }, ['should neutral-equals-quote rained']],
    [{ check: '' }, ['should no-check rained']],
    [{ sources: [{ title: 'A', publisher: '', date: '2024' }] }, ['must bad-source rained']],
    [{ id: 'Rained!' }, ['must bad-id Rained!']],
    [{ id: 'junta' }, ['must same-id junta']],
    [{ start: TEXT.indexOf('rained'), end: TEXT.indexOf('rained') + 4 }, ['should cut-word rained']],
    [{ end: TEXT.indexOf('rained') + 7 }, ['must cannot-point rained']],
    [{ start: TEXT.indexOf('.'), end: TEXT.indexOf('.') + 1 }, ['must no-word rained']],
  ])('finds %j', (more, expected) => {
    expect(said(withItem(more))).toEqual(expected);
  });

  it('tells an explanation that is too hard for the level', () => {
    const why =
      'Characterisations of institutional representatives consistently predetermine the audience’s interpretation of subsequently communicated administrative considerations.';
    const checks = checkAuthored(withItem({ why }), parseMarkdown(TEXT, 'en'));
    expect(checks).toMatchObject([{ code: 'why-too-hard', mark: 'rained', most: 10 }]);
    expect(said({ ...withItem({ why }), about: { ...quiz().about, lang: 'de' } })).toEqual([]);
  });

  it('tells marks that stand in each other’s way, and those adrift', () => {
    const marks = [
      ...sound,
      itemOn(TEXT, 'The junta', { id: 'wider', why: WHY }),
      itemOn(TEXT, 'junta', { id: 'again', why: WHY, technique: 'mockery' }),
      noteOn(TEXT, 'the experts laughed', 'contested', { id: 'note', why: WHY }),
    ];
    expect(said(quiz({ marks, adrift: [itemOn(TEXT, 'rained')] }))).toEqual([
      'must same-span again junta',
      'must note-on-item note the-experts',
      'should overlap junta wider',
      'should overlap again wider',
      'should adrift rained',
    ]);
  });

  it('tells marks for every place once, and those that meet in a later place only', () => {
    const body = `${TEXT}\n\nSome say the junta fell.`;
    const { text } = parseMarkdown(body, 'en');
    const marks = [
      itemOn(text, 'junta', { why: WHY, every: true }),
      itemOn(text, 'junta', { id: 'again', why: WHY, every: true }),
      itemOn(text, 'the junta fell', { id: 'later', why: WHY }),
    ];
    const pairs = said(quiz({ body, marks })).filter((check) => /same-span|overlap/.test(check));
    expect(pairs).toEqual([
      'must same-span again junta',
      'should overlap junta later',
      'should overlap again later',
    ]);
  });

  it('misses families, core and fair', () => {
    const marks = [itemOn(TEXT, 'junta', { why: WHY, weight: 'extra' })];
    expect(said(quiz({ marks }))).toEqual([
      'should no-core',
      'should family-without-items unsupported-claim',
      'should family-without-items framing-device',
      'should no-fair',
    ]);
  });

  it('says each in a sentence', () => {
    const all = [
      ...said(quiz({ body: '', slug: '' })),
      ...checkAuthored(
        quiz({ body: 'x', slug: '', about: { ...quiz().about, title: '' } }),
        parseMarkdown('x', 'en'),
      ).map((check) => checkMessage(check, () => 'the junta')),
    ];
    for (const sentence of all) expect(sentence).not.toContain('undefined');
    const same = { code: 'same-span', severity: 'must', mark: 'a', other: 'b' } as const;
    expect(checkMessage(same, () => 'the junta')).toBe(
      'Another answer of the same family lies on the very same words, “the junta”. Remove one of them.',
    );
  });

  it('demands nothing of the packs that are here', () => {
    for (const slug of readdirSync('quizzes')) {
      const read = (name: string) => readFileSync(`quizzes/${slug}/${name}`, 'utf8');
      const { opened } = authoredOf({ slug, article: read('article.md'), key: read('key.yaml') });
      const must = opened ? said(quizOf('', opened)).filter((check) => check.startsWith('must')) : [];
      expect(must).toEqual([]);
    }
  });
});

describe('the law of checks', () => {
  it('lets through only what makes a sound pack', () => {
    const word = fc.constantFrom(
      '',
      ' ',
      'x',
      'why not',
      '\u200b',
      '2024',
      'https://a.b/c',
      'vague-attribution',
      'mockery',
    );
    const mark = fc.record({
      start: fc.nat(40),
      length: fc.nat(12),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'A b'),
      family: fc.constantFrom(...FAMILIES),
      kind: fc.constantFrom('item', 'item', 'fair', 'contested'),
      technique: fc.constantFrom('mockery', 'mockery', 'vague-attribution', ''),
      every: fc.boolean(),
      why: word,
      other: word,
    });
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 4 }),
        word,
        word,
        fc.constantFrom('2024-02-30', '2024-02-29', ''),
        (raw, title, url, published) => {
          const marks = raw.map(({ start, length, id, family, kind, technique, every, why, other }): Mark => {
            const base = { id, start, end: start + length, quote: TEXT.slice(start, start + length), why };
            if (kind !== 'item') return { kind: kind as 'fair', ...base };
            const sources =
              other === '' ? [] : [{ title: other, publisher: other, date: '2024', url: 'https://a.b' }];
            const more = {
              family,
              technique,
              weight: 'core',
              also: [],
              every,
              neutral: other,
              check: other,
            } as const;
            return { kind: 'item', ...base, ...more, sources };
          });
          const one = quiz({ marks, about: { ...quiz().about, title: title || 'Title', url, published } });
          const must = said(one).filter((check) => check.startsWith('must'));
          const { files } = packFiles(one, false);
          const file = (path: string) => ({ path, content: files[path] ?? '' });
          const { problems } = parsePack({
            slug: one.slug,
            files: { article: file('article.md'), key: file('key.yaml') },
          });
          if (must.length === 0) expect(problems).toEqual([]);
          else if (problems.length === 0) expect(must.join()).toContain('cannot-point');
        },
      ),
      { numRuns: 150 },
    );
  });
});
