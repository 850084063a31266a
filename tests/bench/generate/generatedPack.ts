import { TECHNIQUES } from '../../../src/core/taxonomy/taxonomy.ts';
import { generatedText } from '../generatedText.ts';
import { type Anchor, anchorsOf } from './anchors.ts';

/** How large the packs are. */
export interface PackOptions {
  /** Words of the article; 650 if not given. */
  readonly words?: number;
  /** Key items; 20 if not given. There must be 25 words for each of them and for four more places. */
  readonly items?: number;
}

/** The texts of a pack's files. */
export interface GeneratedPack {
  /** The name of its folder. */
  readonly slug: string;
  /** `article.md` */
  readonly article: string;
  /** `key.yaml` */
  readonly key: string;
}

const FAIR = 3;
const CONTESTED = 1;
const GENRES = ['news', 'opinion', 'advertisement', 'letter', 'blog post'];
const TOPICS = [
  'transport',
  'water',
  'schools',
  'town hall',
  'health',
  'nature',
  'money',
  'sport',
  'housing',
];

/**
 * A sound pack that is the same for the same index and options: an article of generated words, a key whose
 * items stand all over it and use every technique in turn, three fair passages and a contested one.
 *
 * @param index from 0; packs of different indices differ in every text
 * @throws RangeError when the text is too short for so many items
 */
export function generatedPack(index: number, { words = 650, items = 20 }: PackOptions = {}): GeneratedPack {
  const body = generatedText(words, index + 1);
  const anchors = anchorsOf(body, items + FAIR + CONTESTED);
  // One step from end to end of the text, so that notes stand between items.
  const step = Math.floor(anchors.length / (FAIR + CONTESTED));
  const notes = anchors.filter((_, at) => at % step === 0).slice(0, FAIR + CONTESTED);
  const answers = anchors.filter((anchor) => !notes.includes(anchor));
  return {
    slug: `generated-${String(index).padStart(5, '0')}`,
    article: articleFile(index, body),
    key: [
      'version: 1',
      'items:',
      ...answers.map((anchor, at) => itemOf(anchor, index, at)),
      'fair:',
      ...notes.slice(0, FAIR).map((anchor, at) => noteOf(anchor, 'fair', index, at)),
      'contested:',
      ...notes.slice(FAIR).map((anchor, at) => noteOf(anchor, 'contested', index, at)),
      'discuss:',
      ...[0, 1, 2].map((at) => `  - ${prose(20, index, 900 + at)}`),
      '',
    ].join('\n'),
  };
}

function articleFile(index: number, body: string): string {
  return [
    '---',
    `title: ${prose(6, index, 800).replaceAll('.', '')}, part ${index + 1}`,
    `author: Writer ${index % 211}`,
    `publisher: The ${pick(TOPICS, index)} gazette`,
    `published: 20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`,
    'lang: en',
    'rights: Generated for measuring',
    `genre: ${pick(GENRES, index)}`,
    `level: ${1 + (index % 3)}`,
    `topics: [${pick(TOPICS, index)}, ${pick(TOPICS, index + 1 + (index % 7))}]`,
    `summary: ${prose(18, index, 801)}`,
    'edition: full',
    '---',
    '',
    // A number with a full stop that is a whole paragraph would be an empty list in Markdown.
    body.replace(/^(\d+)\.$/gm, '$1\\.'),
    '',
  ].join('\n');
}

function itemOf({ quote }: Anchor, index: number, at: number): string {
  const technique = pick(TECHNIQUES, index * 7 + at);
  const loaded = technique.family === 'loaded-language';
  return [
    `  - id: item-${at}`,
    `    at: { quote: "${quote}" }`,
    `    family: ${technique.family}`,
    `    technique: ${technique.id}`,
    `    weight: ${at % 4 === 3 ? 'extra' : 'core'}`,
    `    why: ${prose(28, index, at)}`,
    ...(loaded
      ? [
          `    neutral: "${prose(5, index, 100 + at)
            .toLowerCase()
            .replaceAll('.', '')}"`,
        ]
      : []),
    `    check: ${prose(14, index, 200 + at)}`,
  ].join('\n');
}

function noteOf({ quote }: Anchor, section: string, index: number, at: number): string {
  return [
    `  - id: ${section}-${at}`,
    `    at: { quote: "${quote}" }`,
    `    why: ${prose(26, index, 300 + at)}`,
  ].join('\n');
}

/** Some words in one line that differ from pack to pack and from place to place. */
function prose(words: number, index: number, place: number): string {
  return generatedText(words, (index + 1) * 1009 + place).replaceAll('\n\n', ' ');
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}
