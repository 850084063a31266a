import fc from 'fast-check';
import { parseMarkdown } from '../../../src/core/article/markdown.ts';
import type { GivenPack } from './givenPack.ts';
import { hostileKey } from './hostileKey.ts';
import { hostileMarkdown } from './hostileMarkdown.ts';
import { permittedLine } from './hostileText.ts';
import { spoil } from './spoilt.ts';

const frontMatter = fc
  .record({
    title: permittedLine,
    author: permittedLine,
    publisher: permittedLine,
    published: fc.constantFrom('2025-03-14', '0001-01-01', '9999-12-31'),
    lang: fc.constantFrom('en', 'ar', 'ja', 'th', 'en-x-a-b', 'de-1996', 'he-Latn'),
    rights: permittedLine,
    genre: permittedLine,
    level: fc.constantFrom(1, 2, 3),
    topics: fc.array(permittedLine, { maxLength: 3 }),
    summary: permittedLine,
    edition: fc.constantFrom('full', 'excerpts'),
  })
  .map((fields) => ({
    lang: fields.lang,
    lines: Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`),
  }));

/** A pack that its checks should take: hostile in its words, sound in its form. */
const wellFormed: fc.Arbitrary<GivenPack> = fc
  .tuple(frontMatter, hostileMarkdown)
  .chain(([{ lang, lines }, body]) =>
    hostileKey(parseMarkdown(body, lang)).map((key) => ({
      slug: 'pack',
      article: `---\n${lines.join('\n')}\n---\n${body}\n`,
      key,
    })),
  );

/** Two of three are meant to be taken, the third is spoilt once or twice. */
const hostilePack: fc.Arbitrary<GivenPack> = fc.oneof(
  { weight: 2, arbitrary: wellFormed },
  {
    weight: 1,
    arbitrary: fc
      .tuple(wellFormed, fc.array(spoil, { minLength: 1, maxLength: 2 }))
      .map(([pack, spoils]) => spoils.reduce((spoilt, change) => change(spoilt), pack)),
  },
);

/** The pack of a seed, always the same. Its slug tells the seed, unless the slug is what is wrong with it. */
export function packOf(seed: number): GivenPack {
  const [pack] = fc.sample(hostilePack, { seed, numRuns: 1 });
  if (!pack) throw new Error(`No pack was generated of the seed ${seed}.`);
  return pack.slug === 'pack' ? { ...pack, slug: `pack-${seed}` } : pack;
}
