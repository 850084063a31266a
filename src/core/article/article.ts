/** A half-open range `[start, end)` in UTF-16 code units of an article's plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'list-item';

/** Light markup inside a block. Offsets are those of the article's plain text. */
export interface Inline extends Span {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link';
  /** Only on links, and only `http:`, `https:` or `mailto:`. */
  readonly href?: string;
}

/** A paragraph-sized piece of the article; its span covers its own text, not the newline after it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Headings: 2 to 4. */
  readonly level?: number;
  /** List items: whether the list is numbered. */
  readonly ordered?: boolean;
  readonly inlines: readonly Inline[];
}

/** What a learner reads. Title and byline are data about it and no part of `text`. */
export interface Article {
  /** The plain text of the blocks, joined by one `\n`. */
  readonly text: string;
  /** BCP 47 tag: it decides where words and sentences end. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}
