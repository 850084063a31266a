const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: dropping them is the point
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
/**
 * Soft hyphen, zero-width space, byte order mark; word joiner and unseen operators; and the embeddings and isolates that
 * turn text after them around.
 */
const INVISIBLE = /[\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPACE = /[\t\p{Zs}]/gu;

/** Control characters but for tab and line ends, what is invisible but for the soft hyphen, and halves of torn surrogate pairs. */
const UNWELCOME =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\p{Surrogate}]/gu;

/** The characters of a text that no title, explanation or name needs and that a page cannot show, each once. */
export function unseenCharacters(text: string): string[] {
  return [...new Set(text.match(UNWELCOME))];
}

/**
 * Text as an article may hold it: `\n` for every line break, a plain space for every other space, a replacement
 * character for each half of a torn surrogate pair; no control characters and nothing that is there unseen.
 * Joiners and direction marks stay: Persian, Hindi or Hebrew cannot be written without them.
 */
export function cleanCharacters(source: string): string {
  return source
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ');
}

/** `cleanCharacters`, with every run of white space, line breaks too, as one space. The ends are not trimmed. */
export function foldWhiteSpace(source: string): string {
  return cleanCharacters(source).replace(/\s+/gu, ' ');
}

const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text has anything in it that can be seen. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
