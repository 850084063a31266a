/** Control and formatting characters, blank letters and halves of pairs: invisible, or able to rearrange a terminal's line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Text with everything invisible written out as its code point, safe to print. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' || character === '\t' ? ' ' : `[U+${codePoint(character)}]`,
  );
}

/** Words of somebody else's file in quotation marks, shortened in the middle. */
export function quoted(text: string, longest = 60): string {
  return `“${shortened(text, longest)}”`;
}

/** Text with everything invisible written out, a long one without its middle. */
export function shortened(text: string, longest = 60): string {
  const units = [...visible(ends(text, longest))];
  const half = Math.floor((longest - 3) / 2);
  const short =
    units.length <= longest
      ? units
      : [...units.slice(0, half), ...' … ', ...units.slice(units.length - half)];
  return short.join('');
}

/** The two ends of a very long text, more of them than will be shown. */
function ends(text: string, longest: number): string {
  return text.length <= 4 * longest ? text : text.slice(0, 2 * longest) + text.slice(-2 * longest);
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
