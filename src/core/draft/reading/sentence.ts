import type { Block, Span } from '../../article/article.ts';
import type { Word } from '../lexicon.ts';
import type { TaggedWord } from '../tagging.ts';

/** Stands for every unit of words that somebody else is quoted with: no letter, and in no text. */
export const BLOT = '\u0001';

/** A sentence as the rules read it. Offsets are those of the article's plain text unless said otherwise. */
export interface Sentence extends Span {
  /** Its place among the sentences of the text. */
  readonly index: number;
  readonly block: Block;
  /** The words as they stand. */
  readonly text: string;
  /**
   * `text` in small letters with straight quotes and plain hyphens, unit for unit: what patterns are tried on. Words
   * that somebody else is quoted with are blotted out (with `BLOT`), so no pattern meets them or reaches across.
   */
  readonly folded: string;
  /** `folded` with the quotations in it. */
  readonly whole: string;
  /** Quotations in it, with their marks. */
  readonly quotations: readonly Span[];
  /** Whether it names somebody or something that can be asked or looked up. */
  readonly named: boolean;
  /** Whether it has such a source, here or, where it leans on the sentence before, there. */
  readonly sourced: boolean;
  /** Whether it reports what somebody said, thought or found. */
  readonly reported: boolean;
  /** Whether the writer holds back: may, perhaps, in my view. */
  hedged(): boolean;
  /** The words of `folded`. */
  words(): readonly Word[];
  /** Parts of speech, found when they are asked for; offsets are those of `text`. */
  tags(): readonly TaggedWord[];
  /** Passives that retext found, as spans of the participle. */
  passives(): readonly Span[];
}
