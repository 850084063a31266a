const CURLY_SINGLE = /[‘’‛′]/gu;
const CURLY_DOUBLE = /[“”„‟″«»]/gu;
const HYPHENS = /[\u2010\u2011]/gu;

/**
 * A text in small letters with straight quotes and plain hyphens, of the same length: an offset in one is an offset in
 * the other.
 */
export function foldForRules(text: string): string {
  const plain = text.replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"').replace(HYPHENS, '-');
  const small = plain.toLowerCase();
  if (small.length === plain.length) return small;
  // A few capitals (as the dotted I) have a small form of another length: they stay as they are.
  return Array.from(plain, (character) => {
    const folded = character.toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');
}
