/** Control and bidirectional formatting characters: invisible, or able to rearrange a terminal's line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being made visible
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text with everything invisible written out as its code point, safe to print. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' || character === '\t' ? ' ' : `[U+${codePoint(character)}]`,
  );
}

/** Words of somebody else's file in quotation marks, shortened in the middle. */
export function quoted(text: string, longest = 60): string {
  const units = [...visible(text)];
  const half = Math.floor((longest - 3) / 2);
  const short =
    units.length <= longest
      ? units
      : [...units.slice(0, half), ...' … ', ...units.slice(units.length - half)];
  return `“${short.join('')}”`;
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
