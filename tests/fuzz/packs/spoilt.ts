import fc from 'fast-check';
import type { GivenPack } from './givenPack.ts';
import { ATTACKS, hostileLine, longWord } from './hostileText.ts';

const NESTED = 400;
const bomb = [...'bcdefgh'].reduce(
  (yaml, name, index) => `${yaml}\n${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  'a: &a [lol]',
);

/** Whole keys that are none. */
const BROKEN_KEYS = [
  '',
  'null',
  '[]',
  '42',
  '- a\n- b',
  bomb,
  `version: 1\nitems: ${'['.repeat(NESTED)}${']'.repeat(NESTED)}`,
  `version: 1\nitems:\n${Array.from({ length: NESTED }, (_, step) => `${' '.repeat(step + 1)}a:`).join('\n')}`,
  'version: 1\nitems: &a [*a, { at: *a, id: *a, family: *a }]',
  'version: 1\nversion: 1\nitems: []\nitems: []',
  '%YAML 1.1\n---\nversion: 1\nitems: !!set { a, b }\nfair: !!omap [a: 1]\ndiscuss: !!binary aGVsbG8=',
  'version: !!js/function "function(){}"\nitems: !<tag:x> []',
  'version: 1\n<<: { items: [] }\n__proto__: { draft: true }\nconstructor: { prototype: 1 }',
  'version: 1\nitems: []\n---\nversion: 1\nitems: []',
  'version: 1e999\nitems: .nan\nfair: -.inf\ndiscuss: 0x10',
  `version: 1\nitems:\n${'  - {}\n'.repeat(200)}`,
  `version: 1\n${Array.from({ length: 200 }, (_, index) => `field${index}: 1`).join('\n')}`,
];

/** Front matter lines in the place of another. */
const BAD_LINES = [
  'title: "\\0\\e[31m\\uD800\\u202E"',
  'title: { toString: 1, valueOf: 2, __proto__: 3 }',
  'title: [[[[]]]]',
  'title: |\n  <script>\n  x',
  'title: &a "x"\nauthor: *a\nrights: *b',
  'published: 99999-99-99',
  'published: 0000-00-00',
  'published: 2025-02-30T25:61:61Z',
  'published: !!timestamp 2025-01-01',
  'lang: "en-\u0000"',
  `lang: ${'a-'.repeat(500)}b`,
  'level: 1e308',
  'level: .inf',
  'order: 1e999',
  'words: -1',
  'url: "java\\nscript:__ran=1"',
  'url: " https://example.org/\\u202e"',
  'url: https://',
  'edition: bring',
  'edition: __proto__',
  'topics: { a: 1 }',
  'topics: ["", " ", "\\u200b", null]',
  '? { complex: key }\n: value',
  '"": empty',
];

const SLUGS = [
  'con',
  'nul',
  'com1',
  '..',
  '../x',
  'a/b',
  '__proto__',
  'A',
  'ä',
  '\u202ea',
  'a b',
  '-',
  'x'.repeat(99),
];

type Spoil = (pack: GivenPack) => GivenPack;

const anywhere = fc.record({
  file: fc.constantFrom('article' as const, 'key' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 20 }),
  piece: fc.oneof(fc.constantFrom(...ATTACKS), hostileLine, longWord, fc.string({ unit: 'binary' })),
});

/** Ways to spoil a pack that could have been sound. */
export const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  anywhere.map(
    ({ file, at, cut, piece }): Spoil =>
      (pack) => {
        const start = Math.floor(at * pack[file].length);
        return { ...pack, [file]: pack[file].slice(0, start) + piece + pack[file].slice(start + cut) };
      },
  ),
  fc.constantFrom(...BROKEN_KEYS).map(
    (key): Spoil =>
      (pack) => ({ ...pack, key }),
  ),
  fc.constantFrom(...BAD_LINES).map((line): Spoil => {
    const field = /^\w+/.exec(line)?.[0] ?? 'genre';
    const old = new RegExp(`^${field}: .*$`, 'mu');
    return (pack) => ({ ...pack, article: pack.article.replace(old, () => line) });
  }),
  fc.constantFrom(...SLUGS).map(
    (slug): Spoil =>
      (pack) => ({ ...pack, slug }),
  ),
  fc.constantFrom('\r', '\r\n', '\u2028', '').map(
    (end): Spoil =>
      (pack) => ({ ...pack, article: pack.article.replaceAll('\n', end) }),
  ),
  fc.constant<Spoil>((pack) => ({
    ...pack,
    article: `\ufeff\ufeff${pack.article}`,
    key: `\ufeff${pack.key}`,
  })),
);
