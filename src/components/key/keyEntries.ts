import type { Selector } from '../../core/anchoring/selector.ts';
import type { Article, Span } from '../../core/article/article.ts';
import { paragraphNumbers } from '../../core/article/paragraphNumbers.ts';
import type { KeyItem, Note } from '../../core/pack/keySchema.ts';
import type { Pack } from '../../core/pack/pack.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import { quoted } from '../../messages/quoting.ts';

type Told<Entry> = Omit<Entry, 'at'>;

/** One entry of a key as the printed key lists it. */
export interface KeyEntry<Entry extends KeyItem | Note> {
  /** What it is called on the page and in class: “12” for an item, “c” for a passage to leave alone. */
  readonly label: string;
  readonly entry: Told<Entry>;
  /** Its words in quotation marks. */
  readonly quote: string;
  /** The numbers of the paragraphs it stands in; `null` in a heading. Empty where the text is not in place. */
  readonly paragraphs: readonly (number | null)[];
  /** Empty where there is no text, or where the text in place lacks it. */
  readonly places: readonly Span[];
}

/** A place of an entry, to be drawn on the article. */
export interface KeyMark extends Span {
  readonly label: string;
  readonly kind: Family | 'fair' | 'contested';
  /** Whether it is the first place of its entry. */
  readonly first: boolean;
}

export interface KeyEntries {
  readonly items: readonly KeyEntry<KeyItem>[];
  readonly fair: readonly KeyEntry<Note>[];
  readonly contested: readonly KeyEntry<Note>[];
}

/**
 * The entries of a key by number: items 1, 2, 3…, fair and contested passages a, b, c…, each in the order of
 * the text, and in the key’s own order where there is no text. An entry that the text in place lacks comes last.
 */
export function keyEntries({ article, key, located }: Pick<Pack, 'article' | 'key' | 'located'>): KeyEntries {
  const paragraphsOf = article ? paragraphFinder(article) : () => [];
  const list = <Entry extends KeyItem | Note>(
    authored: readonly Entry[],
    placed: readonly { readonly id: string; readonly places: readonly Span[] }[],
    label: (index: number) => string,
  ): KeyEntry<Entry>[] => {
    const placesById = new Map(placed.map(({ id, places }) => [id, places]));
    return authored
      .map(({ at, ...entry }) => ({ at, entry, places: placesById.get(entry.id) ?? [] }))
      .sort((a, b) => startOf(a.places) - startOf(b.places) || endOf(b.places) - endOf(a.places))
      .map(({ at, entry, places }, index) => {
        const [place] = places;
        return {
          label: label(index),
          entry,
          quote: article && place ? quoted(article.text, place) : selectorQuote(at),
          paragraphs: paragraphsOf(places),
          places,
        };
      });
  };
  const fair = list(key.fair, located?.fair ?? [], letters);
  return {
    items: list(key.items, located?.items ?? [], (index) => `${index + 1}`),
    fair,
    contested: list(key.contested, located?.contested ?? [], (index) => letters(index + fair.length)),
  };
}

/** Every place of every entry. */
export function keyMarks({ items, fair, contested }: KeyEntries): KeyMark[] {
  const marks = (
    { label, places }: Pick<KeyEntry<Note>, 'label' | 'places'>,
    kind: KeyMark['kind'],
  ): KeyMark[] => places.map(({ start, end }, index) => ({ start, end, label, kind, first: index === 0 }));
  return [
    ...items.flatMap((item) => marks(item, item.entry.family)),
    ...fair.flatMap((note) => marks(note, 'fair')),
    ...contested.flatMap((note) => marks(note, 'contested')),
  ];
}

function startOf(places: readonly Span[]): number {
  return places[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

function endOf(places: readonly Span[]): number {
  return places[0]?.end ?? 0;
}

/** Without i, l and o, which pass for numbers. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : letters(Math.floor(index / LETTERS.length) - 1) + last;
}

/** An author’s pointer as words: what it quotes, or the two ends of it. */
function selectorQuote(at: Selector): string {
  const words = 'quote' in at ? at.quote : `${at.from} … ${at.to}`;
  return quoted(words, { start: 0, end: words.length });
}

function paragraphFinder({ blocks }: Article): (places: readonly Span[]) => (number | null)[] {
  const numbers = paragraphNumbers(blocks);
  return (places) => {
    const found = places.map(({ start }) => numbers[blocks.findIndex(({ end }) => start < end)] ?? null);
    return [...new Set(found)];
  };
}
