import type { Suggestion } from './suggestion.ts';

/**
 * Names a suggestion by what it says and of which words, so that a refused one stays refused while the text around it
 * changes. The same words elsewhere in the text have the same name.
 */
export function suggestionKey(suggestion: Suggestion, text: string): string {
  const words = text
    .slice(suggestion.start, suggestion.end)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  return `${suggestion.technique}:${words}`;
}
