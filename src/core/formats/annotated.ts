import type { Span } from '../article/article.ts';

// What the formats of other projects have in common. A format is read into this and written from it; whatever it
// cannot hold is listed as a loss, never dropped in silence.

/** One span that somebody marked. */
export interface Annotation extends Span {
  /** Unique in its document. */
  readonly id: string;
  /** As the format calls it: one of ours (a family or a technique), or a label of theirs. */
  readonly label: string;
  /** What was said about it; may be empty. */
  readonly note: string;
}

/** A text with what was marked in it. Offsets are UTF-16 code units of `text`, whatever the format counts. */
export interface AnnotatedText {
  /** A name for the document: of its file, or what the format calls it. */
  readonly name: string;
  /** BCP 47; empty where nobody says. */
  readonly lang: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** Something that a format has and we do not, or the other way about: left out, and said so. */
export interface Loss {
  /** What kind of thing it is, as `discontinuous-span` or `relation`; `messages/formats.ts` says it. */
  readonly code: string;
  /** Where it stands: an id, a line, a path in the JSON. */
  readonly where: string;
  /** What was lost of it, short; may be empty. */
  readonly what: string;
}

/** Why a file cannot be read as a format. */
export interface FormatProblem {
  readonly code: string;
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** What reading gives: texts with their losses, or every problem at once and then no text. */
export type FormatReading =
  | { readonly texts: readonly AnnotatedText[]; readonly losses: readonly Loss[] }
  | { readonly problems: readonly FormatProblem[] };

/** One file of a format. */
export interface FormatFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What writing gives. */
export interface FormatWriting {
  readonly files: readonly FormatFile[];
  readonly losses: readonly Loss[];
}
