import type { Span } from '../article/article.ts';
import type { Edition } from '../pack/frontMatterSchema.ts';
import type { KeyItem, Source } from '../pack/keySchema.ts';
import type { Family } from '../taxonomy/technique.ts';

// A quiz while somebody writes it, as plain JSON. Everything in it may still be empty or wrong: what a pack demands is
// for the checks to say.

/** A span that an author marked, by its place in the text as it stands. */
interface Marked extends Span {
  /** Unique in its quiz; becomes the id of the key item, so it is kept when a span moves. */
  readonly id: string;
  /** The words it lies on, to find them again when the text changes. */
  readonly quote: string;
  readonly why: string;
}

/** A key item in the making. */
export interface ItemMark extends Marked {
  readonly kind: 'item';
  readonly family: Family;
  /** Id of a technique; empty until one is chosen. */
  readonly technique: string;
  readonly weight: KeyItem['weight'];
  readonly also: readonly Family[];
  /** Whether every other place with the same words is meant too. */
  readonly every: boolean;
  readonly neutral: string;
  readonly check: string;
  readonly sources: readonly Source[];
}

/** A fair passage or a contested span in the making. */
export interface NoteMark extends Marked {
  readonly kind: 'fair' | 'contested';
}

export type Mark = ItemMark | NoteMark;

/** What stands in the front matter, as it is typed. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly published: string;
  readonly url: string;
  readonly lang: string;
  readonly rights: string;
  readonly genre: string;
  readonly level: 1 | 2 | 3;
  readonly topics: readonly string[];
  readonly summary: string;
  /** How much of the article the pack is to hold; `full` where nothing is said. */
  readonly edition?: Edition;
  /** Its place in the library, where its author gave one. */
  readonly order?: number;
}

/** What another annotator marked in the same text, without seeing ours. */
export interface SecondAnnotation {
  readonly annotator: string;
  readonly marks: readonly Mark[];
  /** When it was taken in, milliseconds since 1970. */
  readonly takenAt: number;
  /** Ids of the differences that were settled: see `differencesOf`. */
  readonly settled?: readonly string[];
}

export interface AuthoredQuiz {
  readonly version: 1;
  readonly id: string;
  /** The name of its pack. */
  readonly slug: string;
  readonly about: About;
  /** The article in Markdown, without front matter. */
  readonly body: string;
  /** In order of position. */
  readonly marks: readonly Mark[];
  /** Marks whose words are no longer in the text: out of the key, but not lost. */
  readonly adrift: readonly Mark[];
  readonly discuss: readonly string[];
  /** Suggestions that were refused, as `suggestionKey` names them. */
  readonly refused: readonly string[];
  /** Who writes; may be empty. */
  readonly annotator: string;
  readonly second: readonly SecondAnnotation[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
