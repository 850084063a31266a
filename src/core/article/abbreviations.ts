/** Always followed by what they belong to. */
const BEFORE_ANYTHING = new Set(
  'mr mrs ms mx messrs dr prof rev hon fr sr sra mme mlle gen col maj capt cmdr lt sgt cpl pvt adm gov sen rep pres supt insp vs cf viz approx e.g i.e'.split(
    ' ',
  ),
);
/** Followed by a number, or else the end of a sentence like any other word. */
const BEFORE_NUMBER = new Set(
  'no nos p pp vol ch fig sec art jan feb mar apr jun jul aug sep sept oct nov dec c ca al'.split(' '),
);
/** Often the last word of a sentence: the break stands when the next word is one that sentences begin with. */
const BEFORE_NAME = new Set(
  'st mt ft jr inc ltd corp co bros dept univ est ave blvd rd a.m p.m ph.d'.split(' '),
);

const SENTENCE_STARTERS = new Set(
  'the a an this that these those it he she we they you i there here but and or so yet if when while as in on at by for from to with after before since then now no not what who why how where his her its our their my your some many most all both one critics officials experts'.split(
    ' ',
  ),
);

/** More than any abbreviation with the marks and spaces after it: what stands before need not be searched. */
const REACH = 40;
const LAST_WORD = /([\p{L}\p{M}.]+)\.["'”’)\]]*\s*$/u;
const FIRST_WORD = /[\p{L}\p{N}\p{M}]+/u;
const INITIAL = /^\p{Lu}$/u;
/** Capitals with a full stop after each: U.S., U.N., D.C. The last full stop is cut off. */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/**
 * Whether a break between `before` and `after` is wrong because `before` ends with an abbreviation that goes on.
 * The list is English: in other languages a title or an initial is all it will know.
 */
export function endsWithAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before.slice(-REACH))?.[1];
  if (word === undefined) return false;
  const next = FIRST_WORD.exec(after)?.[0] ?? '';
  const key = word.toLowerCase();
  if (BEFORE_ANYTHING.has(key)) return true;
  if (BEFORE_NUMBER.has(key)) return /^\p{N}/u.test(next);
  // "as tall as I." ends a sentence; "Henry I. Miller" is rarer.
  if (INITIAL.test(word) && word !== 'I') return !SENTENCE_STARTERS.has(next.toLowerCase());
  if (INITIALS.test(word) || BEFORE_NAME.has(key)) return !SENTENCE_STARTERS.has(next.toLowerCase());
  return false;
}
