import type { FrontMatter } from '../../core/pack/frontMatterSchema.ts';

/** What the library shows of a quiz. */
export interface QuizEntry {
  readonly slug: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly genre: string;
  readonly level: 1 | 2 | 3;
  readonly topics: readonly string[];
  readonly summary: string;
  /** Reading time, rounded up. */
  readonly minutes: number;
  /** The reader must open or paste the text first. */
  readonly bringText: boolean;
  /** The key is not finished: nothing can be scored yet. */
  readonly draft: boolean;
  /** The ids of the techniques that its answers use. */
  readonly techniques: readonly string[];
}

const WORDS_A_MINUTE = 200;
/** After every pack that has an order of its own. */
const UNPLACED = Number.MAX_SAFE_INTEGER;

/** Minutes it takes to read so many words at 200 a minute, rounded up; at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

/** What places a quiz in the library. */
export type Placed = Pick<FrontMatter, 'title' | 'level' | 'order'>;

/** Order of the library: the packs' own `order` first, lowest first; then level, then title. */
export function inLibraryOrder(a: Placed, b: Placed): number {
  return (
    (a.order ?? UNPLACED) - (b.order ?? UNPLACED) || a.level - b.level || a.title.localeCompare(b.title, 'en')
  );
}
