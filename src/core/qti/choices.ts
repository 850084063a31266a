import type { Article, Block, Span } from '../article/article.ts';
import type { LocatedItem, LocatedKey, LocatedNote } from '../pack/located.ts';
import { xmlName } from '../xml/xml.ts';

/** Words of the article that can be chosen: a place of a key item, a fair passage or a contested span. */
export type Choice = Span & {
  /** An XML name, once in a quiz. */
  readonly id: string;
} & (
    | { readonly kind: 'item'; readonly entry: LocatedItem }
    | { readonly kind: 'fair' | 'contested'; readonly entry: LocatedNote }
  );

export interface Choices {
  /** In order of position; none overlaps another, none reaches over the end of a block. */
  readonly choices: readonly Choice[];
  /** How many places there was no room for, as others lie there. */
  readonly leftOut: number;
}

/**
 * Everything in a key that a reader may take for an answer, as QTI's hot text can have it: side by side, never one in
 * another. Where places overlap, core items come first, then extra ones, fair passages and contested spans; among equals
 * the one that begins earlier, then the longer. A place that reaches over several blocks counts in the block that holds
 * most of it.
 */
export function choicesOf(article: Article, key: LocatedKey): Choices {
  const candidates = [
    ...key.items.flatMap((entry) =>
      placed(article, entry, (base) => ({
        ...base,
        kind: 'item' as const,
        entry,
        rank: entry.weight === 'core' ? 0 : 1,
      })),
    ),
    ...key.fair.flatMap((entry) =>
      placed(article, entry, (base) => ({ ...base, kind: 'fair' as const, entry, rank: 2 })),
    ),
    ...key.contested.flatMap((entry) =>
      placed(article, entry, (base) => ({ ...base, kind: 'contested' as const, entry, rank: 3 })),
    ),
  ].sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
  const chosen: Choice[] = [];
  for (const { rank: _, ...candidate } of candidates) {
    const isFree = chosen.every(({ start, end }) => end <= candidate.start || start >= candidate.end);
    if (isFree) chosen.push(candidate);
  }
  return {
    choices: chosen.sort((a, b) => a.start - b.start),
    leftOut: candidates.length - chosen.length,
  };
}

function placed<Made>(
  article: Article,
  entry: LocatedItem | LocatedNote,
  make: (base: Span & { readonly id: string }) => Made,
): Made[] {
  return entry.places.flatMap((place, index) => {
    const span = inOneBlock(article.blocks, place);
    const id = xmlName(index === 0 ? entry.id : `${entry.id}.${index + 1}`);
    return span ? [make({ ...span, id })] : [];
  });
}

/** The part of a span in the block that holds most of it, the earlier of two; `null` outside all blocks. */
function inOneBlock(blocks: readonly Block[], { start, end }: Span): Span | null {
  let best: Span | null = null;
  for (const block of blocks) {
    const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
    if (part.end - part.start > (best ? best.end - best.start : 0)) best = part;
  }
  return best;
}
