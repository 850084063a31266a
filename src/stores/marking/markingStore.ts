import { atom, type ReadableAtom } from 'nanostores';
import type { Span } from '../../core/article/article.ts';
import type { MarkingWords } from '../../messages/marking.ts';

/** Something marked on the text, as the reader sees it. */
export interface MarkedSpan extends Span {
  readonly id: string;
  /** The words it lies on. */
  readonly quote: string;
  /** What it is marked as. */
  readonly kind: string;
  readonly note?: string | undefined;
  /** Whether it stays as it is. */
  readonly locked?: boolean;
}

/**
 * What a page makes of words that are marked: a learner's flags, or an author's marks. What takes selections from mouse,
 * touch and keyboard knows this and no more.
 */
export interface Marking {
  /** What is marked, in order of position. */
  readonly $marked: ReadableAtom<readonly MarkedSpan[]>;
  /** What words can be marked as, in the order of the keys 1, 2, 3 and so on. */
  readonly kinds: readonly string[];
  /** Those of the kinds that are offered now; none once nothing can be marked any more. */
  readonly $offered: ReadableAtom<readonly string[]>;
  readonly words: MarkingWords;
  add(span: Span, kind: string): unknown;
  changeKind(id: string, kind: string): void;
  resize(id: string, span: Span): void;
  remove(id: string): void;
  writeNote(id: string, note: string): void;
  /** Takes back the last change, or makes it again; says whether there was one. */
  undo(): boolean;
  redo(): boolean;
}

/** What is marked on the text of this page. */
export const $marked = atom<readonly MarkedSpan[]>([]);

/** What can be marked on it now. */
export const $offered = atom<readonly string[]>([]);

let held: Marking | null = null;

/** The marking of this page. Throws where nothing can be marked. */
export function marking(): Marking {
  if (!held) throw new Error('Nothing can be marked on this page.');
  return held;
}

/** Says what this page makes of words that are marked, until what is returned is called. */
export function holdMarking(made: Marking): () => void {
  held = made;
  const stops = [
    made.$marked.subscribe((marked) => $marked.set(marked)),
    made.$offered.subscribe((offered) => $offered.set(offered)),
  ];
  return () => {
    for (const stop of stops) stop();
    held = null;
    $marked.set([]);
    $offered.set([]);
  };
}
