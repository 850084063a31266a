import type { Encoding } from '../decoding/decodeText.ts';

/** What stands in documents and pages beside words that an article can hold. */
export type LeftOut = 'picture' | 'video' | 'footnote' | 'comment' | 'formula' | 'page-header' | 'form';

/** What was left out of an article on its way in, changed or guessed. */
export type IncomingNote =
  | { readonly code: 'encoding'; readonly encoding: Encoding }
  /** The content is of another kind than the name's ending says. */
  | { readonly code: 'not-as-named'; readonly is: 'text' | 'page' | 'word' | 'pack' }
  | { readonly code: 'title-guessed'; readonly from: 'name' | 'words' }
  | { readonly code: 'left-out'; readonly what: LeftOut; readonly count: number }
  /** Cells of tables became paragraphs. */
  | { readonly code: 'tables'; readonly count: number }
  /** Changes that somebody proposed in Word were taken as made. */
  | { readonly code: 'changes-accepted'; readonly count: number }
  | { readonly code: 'unknown-styles'; readonly styles: readonly string[] }
  /** Words of a web page that do not belong to its article. */
  | { readonly code: 'rest-of-page'; readonly words: number }
  /** Lines of a text wrapped by hand were joined to paragraphs. */
  | { readonly code: 'lines-joined'; readonly count: number }
  | { readonly code: 'front-matter-unread' }
  /** Fields of the front matter that a quiz has no place for, or not with that value. */
  | { readonly code: 'fields-left-out'; readonly fields: readonly string[] }
  /** Nothing says the language: it is guessed from the words or the script. As in `about.lang`. */
  | { readonly code: 'language-guessed'; readonly lang: string }
  /** By its commonest words the text is in another language than it is said to be. Languages as in `about.lang`. */
  | { readonly code: 'language-differs'; readonly said: string; readonly seems: string };
