const BY = /^by:?\s+(\S.*)$/iu;
const MAX_BYLINE = 120;
const MAX_NAME_WORDS = 5;
const MAX_ROLE_WORDS = 8;
const PARTICLES = new Set(
  'de del della der den di da dos du van von ten ter la le al el bin ibn y e and &'.split(' '),
);
const NAME_WORD = /^(?:\p{Lu}|\p{Lo}|[A-Za-z]['’]\p{Lu})[\p{L}\p{M}'’‐‑.-]*$/u;
/** A full stop ends a byline only after an initial or a short title: "John Roe Jr." */
const ENDS_LIKE_SENTENCE = /(?:[?!:;…]|(?<!\b\p{L}{1,3})\.)$/u;

/**
 * The name or names in a line such as "By Joe Montero" or "by JANE DOE and John Roe, staff writer", as they stand
 * there without the "by"; `null` when the line is something else, such as a sentence that begins with "By".
 */
export function readByline(line: string): string | null {
  if (line.length > MAX_BYLINE || ENDS_LIKE_SENTENCE.test(line)) return null;
  const rest = BY.exec(line)?.[1];
  if (rest === undefined) return null;
  const [names = '', ...roles] = rest.split(/\s*[,|·•]\s*|\s+[-–—]\s+/u);
  if (!names.split(/\s+(?:and|&)\s+/iu).every(isName)) return null;
  return roles.every((role) => role.split(/\s+/u).length <= MAX_ROLE_WORDS) ? rest : null;
}

function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  const proper = words.filter((word) => NAME_WORD.test(word));
  const particles = words.filter((word) => PARTICLES.has(word.toLowerCase()) && !NAME_WORD.test(word));
  return (
    proper.length > 0 && words.length <= MAX_NAME_WORDS && proper.length + particles.length === words.length
  );
}
