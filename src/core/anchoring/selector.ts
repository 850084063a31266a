/**
 * How an author points at a span: words of the article, never numbers. A long span may be given by its
 * two ends. `before` and `after` are words directly next to the span, as in the W3C Web Annotation
 * TextQuoteSelector and in URL text fragments.
 */
export type Selector = (QuoteSelector | EndsSelector) & {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Every place where it stands, instead of exactly one. */
  readonly every?: boolean | undefined;
};

export interface QuoteSelector {
  readonly quote: string;
}

export interface EndsSelector {
  readonly from: string;
  readonly to: string;
}
