import type { About } from '../core/authoring/authoredQuiz.ts';
import type { IncomingNote } from './notes.ts';
import type { Trouble } from './trouble.ts';

/** A file as it was dropped, opened or named; without its bytes where it is a text already. */
export type IncomingFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
);

/** What a file says about its article: title and language always, guessed if need be. */
export type FoundAbout = Partial<About> & Pick<About, 'title' | 'lang'>;

/** An article that somebody wants a quiz of. */
export interface IncomingArticle {
  readonly kind: 'article';
  readonly about: FoundAbout;
  /** Markdown, without title and byline, of which nothing is ever shown as HTML. */
  readonly body: string;
  /** The text that `body` gives when it is parsed. */
  readonly text: string;
  /** A plain text as it came, for `tidyParagraphs`. */
  readonly raw?: string;
  /** What was left out or guessed. */
  readonly notes: readonly IncomingNote[];
}

/** The two files of a pack, as they stand. They may be wrong in any way: nobody has read them yet. */
export interface IncomingPack {
  readonly kind: 'pack';
  /** The name of its folder; empty where the files came without one. */
  readonly slug: string;
  readonly article: string;
  readonly key: string;
  /** Beside a pack whose reader brings the text: that text, `text.txt`. */
  readonly broughtText?: string;
  /** Other files in the zip, which are left where they are. */
  readonly others: readonly string[];
}

/** Why nothing was taken in. */
export interface IncomingTrouble {
  readonly kind: 'trouble';
  /** The file's name as it was given. */
  readonly name: string;
  readonly trouble: Trouble;
}

export type Incoming = IncomingArticle | IncomingPack | IncomingTrouble;
