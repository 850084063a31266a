/**
 * What stands in a draft pack where its author has said nothing yet. Whoever opens one knows these words and takes them
 * for empty, so they are a format: a change of them is an addition.
 */
const PLACEHOLDERS = {
  title: 'Untitled',
  author: 'Unknown',
  publisher: 'Unknown',
  rights: 'Not known. Find out before you publish this text.',
  genre: 'unknown',
  summary: 'An article added by hand; its summary is still to be written.',
  why: 'Still to be written.',
} as const;

export type PlaceholderField = keyof typeof PLACEHOLDERS;

/** What a draft says where a field is empty. */
export function orPlaceholder(field: PlaceholderField, said: string): string {
  return said.trim() === '' ? PLACEHOLDERS[field] : said;
}

/** What a field of a draft says, with its placeholder taken away. */
export function withoutPlaceholder(field: PlaceholderField, said: string): string {
  return said === PLACEHOLDERS[field] ? '' : said;
}
