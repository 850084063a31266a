/** An article that somebody wants a quiz of, as far as its file tells about it. */
export interface Incoming {
  /** Markdown, without title and byline. */
  readonly body: string;
  /** The text that `body` gives when it is parsed. */
  readonly text: string;
  readonly lang: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO date. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** What a reader of one format finds. A title is optional there: not every text has one. */
export type Found = Omit<Incoming, 'title'> & { readonly title?: string | undefined };
