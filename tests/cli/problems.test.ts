import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/core/pack/parsePack.ts';
import { problemMessage, reportProblem } from '../../src/messages/problems.ts';
import { packFiles } from './soundPack.ts';

type Change = NonNullable<Parameters<typeof packFiles>[0]>;

/** What a person reads about one fault: its place and its sentence. */
function told(change: Change): string[] {
  return parsePack({ slug: 'ferry', files: packFiles(change) }).problems.map((problem) => {
    const { file, line, column, message } = reportProblem(problem);
    return `${file.split('/').at(-1)}:${line}:${column} ${message}`;
  });
}

// The wording is pinned: a sentence that says where, what was expected, what stands there and how to mend it.
const CASES: readonly [string, Change, string][] = [
  [
    'a missing field',
    { article: ['summary: A columnist writes about a ferry.\n', ''] },
    'article.md:2:1 `summary` is missing. Add it: one or two neutral sentences for the library.',
  ],
  [
    'a misspelt field',
    { article: ['publisher:', 'publishr:'] },
    'article.md:4:1 `publishr` is no field that is known here. Did you mean `publisher`?',
  ],
  [
    'a field nobody knows',
    { key: ['    weight: extra', '    weight: extra\n    colour: red'] },
    'key.yaml:19:5 Item 2: `colour` is no field that is known here. Take it out.',
  ],
  [
    'a value of the wrong kind',
    { article: ['topics: [ferry]', 'topics: ferry'] },
    'article.md:10:9 `topics` must be a list; the text “ferry” stands there.',
  ],
  [
    'an empty value',
    { article: ['topics: [ferry]', 'topics:'] },
    'article.md:10:8 `topics` must be a list; nothing stands there.',
  ],
  [
    'blank text',
    { article: ['Ines Vale', '"  "'] },
    'article.md:3:9 `author` is empty. Fill it in: who wrote it, or take the line out if it may be left out.',
  ],
  [
    'a level out of range',
    { article: ['level: 1', 'level: 4'] },
    'article.md:9:8 `level` must be 1, 2 or 3; 4 stands there.',
  ],
  [
    'a day that is none',
    { article: ['2025-03-14', '2025-02-30'] },
    'article.md:5:12 `published` must be a date that exists, as 2025-03-14; “2025-02-30” stands there.',
  ],
  [
    'an address that runs code',
    { article: ['genre:', 'url: "javascript:alert(1)"\ngenre:'] },
    'article.md:8:6 `url` must be an address that begins with https:// or http://; “javascript:alert(1)” stands there.',
  ],
  [
    'a language nobody speaks',
    { article: ['lang: en', 'lang: english_uk'] },
    'article.md:6:7 `lang` must be a language tag, as en or pt-BR; “english_uk” stands there.',
  ],
  [
    'a fingerprint in a full pack',
    { article: ['edition: full', 'edition: full\nwords: 30'] },
    'article.md:13:1 `words` is only for packs of the edition bring. Take the line out.',
  ],
  [
    'no front matter',
    { article: ['---\ntitle', 'title'] },
    'article.md:1:1 The file must begin with a line of three hyphens (---), then the front matter; another line stands there. Add title, author and the rest above the text, between two such lines.',
  ],
  [
    'an unknown family',
    { key: ['family: loaded-language', 'family: loaded'] },
    'key.yaml:5:13 Item 1: `family` must be loaded-language, unsupported-claim or framing-device; the text “loaded” stands there.',
  ],
  [
    'an unknown technique',
    { key: ['technique: scare-quotes', 'technique: scare-qoutes'] },
    'key.yaml:6:16 Item 1: `technique` must be the id of a technique; there is none called “scare-qoutes”. Did you mean `scare-quotes`?',
  ],
  [
    'a technique of another family',
    { key: ['technique: scare-quotes', 'technique: false-dilemma'] },
    'key.yaml:6:16 Item 1: `technique` must be a technique of loaded-language; “false-dilemma” belongs to framing-device. Change the technique or the family.',
  ],
  [
    'also the same family',
    { key: ['also: [framing-device]', 'also: [loaded-language]'] },
    'key.yaml:8:12 Item 1: `also[1]` repeats the family of the item, loaded-language. `also` is for the other families that are right here: take it out.',
  ],
  [
    'an id that hides its order',
    { key: ['id: everybody-knows', 'id: "every\u202ebody"'] },
    'key.yaml:14:9 Item 2: `id` must be lower-case letters, digits and single hyphens, as town-hall-label; “every[U+202E]body” stands there.',
  ],
  [
    'an id twice',
    { key: ['id: near', 'id: everybody-knows'] },
    'key.yaml:23:11 Contested span 1: `id` must be unique in the pack; “everybody-knows” is taken by the entry on line 14. Choose another id for one of them.',
  ],
  [
    'an absent quote',
    { key: ['"so-called experts"', '"so called experts"'] },
    'key.yaml:4:9 Item so-called-experts: “so called experts” does not stand in the article. Most like it is “…The [so-called experts] want the ferry gone. Everybody…” in paragraph 1. Quote the article’s words exactly, letter for letter.',
  ],
  [
    'an ambiguous quote',
    { key: ['"so-called experts"', '"ferry"'] },
    'key.yaml:4:9 Item so-called-experts: “ferry” stands in 2 places: “…The so-called experts want the [ferry] gone. Everybody knows it loses…” in paragraph 1; “…1,204 riders in May. The [ferry] runs on Sundays. The end is…” in paragraph 2. Single one out with `before` or `after` (the words right next to it), or say `every: true` if all are meant.',
  ],
  [
    'a quote and two ends',
    { key: ['{ quote: "so', '{ from: "The", quote: "so'] },
    'key.yaml:4:9 Item 1: `at` says both `quote` and `from` or `to`. Keep one way: `quote` for the words themselves, `from` and `to` for the two ends of a long span.',
  ],
  [
    'half a pair of ends',
    { key: [', to: "loses money"', ''] },
    'key.yaml:15:9 Item 2: `at` must have a `quote`, or both `from` and `to`. Add what is missing, in words of the article.',
  ],
  [
    'a quote that is everywhere',
    { key: ['"so-called experts"', '"."'] },
    'key.yaml:4:9 Item so-called-experts: “.” stands in 5 places: “…experts want the ferry gone[.] Everybody knows it loses money.…” in paragraph 1; “…Everybody knows it loses money[.]…” in paragraph 1; “…counted 1,204 riders in May[.] The ferry runs on Sundays. The…” in paragraph 2; “…May. The ferry runs on Sundays[.] The end is near.…” in paragraph 2; and 1 more. Single one out with `before` or `after` (the words right next to it), or say `every: true` if all are meant.',
  ],
  [
    'characters that nobody sees',
    { article: ['The Ferry at Last', '"The Ferry\\u202E at \\0Last\\uD800"'] },
    'article.md:2:8 `title` holds [U+202E] and 2 more such, which nobody sees and which may turn the line around; “The Ferry[U+202E] at [U+0000]Last[U+D800]” stands there. Take such characters out.',
  ],
  [
    'a title of blank letters alone',
    { article: ['The Ferry at Last', '"\\u200B\\u3164\\u00AD"'] },
    'article.md:2:8 `title` is empty. Fill it in: the headline of the article, or take the line out if it may be left out.',
  ],
  [
    'a number beyond measure',
    { article: ['edition: full', 'edition: full\nwords: 1e21'] },
    'article.md:13:1 `words` is only for packs of the edition bring. Take the line out.\narticle.md:13:8 `words` must be at most 9007199254740991; 1e+21 stands there.',
  ],
  [
    'a year that no calendar has',
    { key: ['date: 2025', 'date: 1e300'] },
    'key.yaml:13:65 Item 1: `sources[1].date` must be a date that exists, as 2025-03-14; “1e+300” stands there.',
  ],
  [
    'a field without end',
    { article: ['genre:', `? ${'x'.repeat(900)}\n: 1\ngenre:`] },
    `article.md:8:3 \`${'x'.repeat(28)} … ${'x'.repeat(28)}\` is no field that is known here. Take it out.`,
  ],
  [
    'a field twice',
    { article: ['genre:', 'author: Another\ngenre:'] },
    'article.md:8:1 The field `author` stands here a second time; it is there already on line 3. Take one of them out.',
  ],
  [
    'fields that are no fields',
    { article: ['genre:', '__proto__: 1\nconstructor: 2\ngenre:'] },
    'article.md:8:1 `__proto__` is no field that is known here. Take it out.\narticle.md:9:1 `constructor` is no field that is known here. Take it out.',
  ],
  [
    'brackets without end',
    { key: ['items:', `items: ${'['.repeat(20_000)}`] },
    'key.yaml:2:40 Lists and maps stand here more than 32 deep in each other; nothing in a pack is so deep. Take the brackets, hyphens or indents out that are too many.',
  ],
  [
    'aliases that unfold without end',
    {
      key: [
        'version: 1',
        `version: 1\n${[...'bcdefgh'].reduce(
          (yaml, name, index) =>
            `${yaml}\n${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
          'a: &a [lol]',
        )}`,
      ],
    },
    'key.yaml:3:8 The anchors (&) and aliases (*) of this file stand for each other so often that it would be too large when written out. Write the values themselves.',
  ],
  [
    'a second document',
    { key: ['discuss:', '---\ndiscuss:'] },
    'key.yaml:24:1 A second YAML document begins here (a line of --- or …); the file must be one. Take the line out, or what follows it.',
  ],
  [
    'a fair passage on an answer',
    { key: ['"The harbour office counted 1,204 riders"', '"experts want"'] },
    'key.yaml:21:24 Fair passage counted shares words with Item so-called-experts: “experts want”. Words cannot be an answer and fair at once: shorten or drop one of them.',
  ],
];

describe('problemMessage', () => {
  it.each(CASES)('tells of %s', (_, change, expected) => {
    expect(told(change)).toEqual(expected.split('\n'));
  });

  it('tells of two answers of one family on the same words', () => {
    const twice =
      '  - { id: twice, at: { quote: "so-called experts" }, family: loaded-language, technique: mockery, weight: extra, why: It mocks. }\nfair:\n';
    expect(told({ key: ['fair:\n', twice] })).toEqual([
      'key.yaml:20:22 Item twice and Item so-called-experts both answer loaded-language on the very same words, “so-called experts”. Merge them, or point one of them elsewhere.',
    ]);
  });

  it('tells of a folder that Windows cannot have', () => {
    expect(problemMessage({ code: 'reserved-slug', slug: 'con' })).toBe(
      'The folder is called “con”, a name that Windows keeps for a device. Rename the folder, for example con-quiz.',
    );
  });

  it('tells of a span without a word', () => {
    expect(
      problemMessage({ code: 'span-without-word', entry: { section: 'items', id: 'dots' }, sought: '…' }),
    ).toBe('Item dots: “…” holds no word, so that nobody can flag it. Quote at least one word.');
  });

  it('tells of files that are not there or no text', () => {
    expect(problemMessage({ code: 'missing-file' })).toBe(
      'The file is missing. A pack is a folder with an article.md and a key.yaml: add it, or take the folder away.',
    );
    expect(problemMessage({ code: 'not-utf8' })).toBe(
      'The file must be UTF-8 text; some of its bytes are not. Save it again as UTF-8.',
    );
  });
});
