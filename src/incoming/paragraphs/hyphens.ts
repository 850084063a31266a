const BROKEN = /(\p{L}[\p{L}\p{M}]*)[-‐]$/u;
const CONTINUES = /^(\p{Ll}[\p{L}\p{M}]*)/u;
const WORDS = /\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*/gu;

/** First halves that keep their hyphen in English more often than not. */
const KEEP =
  'all anti co counter cross ex far full half hard high ill inter left long low mid multi near non off old one part post pre pro quasi re right second self semi short single so sub three top two ultra under well wide world'.split(
    ' ',
  );

/** Puts words together again that were broken at the ends of lines. */
export interface HyphenMender {
  /** The first of two lines as it stands before the second, and the word that was mended, if one was. */
  before(second: string, first: string): { readonly first: string; readonly mended?: string };
}

/** No word is longer; of a longer line only its ends are looked at. */
const LONGEST_WORD = 60;

/**
 * A line may end in a hyphen that was always there (`long-term`) or in one of a typesetter's. The text itself says which:
 * by the word without hyphen or with it in some other place, else by both halves standing as words of their own.
 *
 * @param lines of the whole text
 */
export function hyphenMender(lines: readonly string[]): HyphenMender {
  const known = new Set<string>();
  for (const line of lines) {
    // The half before the break and the half after it say nothing about themselves.
    const end = line.slice(-LONGEST_WORD).replace(BROKEN, '');
    const whole = (line.slice(0, -LONGEST_WORD) + end).replace(CONTINUES, '');
    for (const [word] of whole.matchAll(WORDS)) known.add(word.toLowerCase().replaceAll('‐', '-'));
  }
  return {
    before(second, first) {
      const left = BROKEN.exec(first.slice(-LONGEST_WORD))?.[1];
      const right = CONTINUES.exec(second.slice(0, LONGEST_WORD))?.[1];
      if (left === undefined) return { first: `${first} ` };
      if (right === undefined || keepsHyphen(left.toLowerCase(), right.toLowerCase(), known))
        return { first };
      return { first: first.slice(0, -1), mended: `${left}${right}` };
    },
  };
}

function keepsHyphen(left: string, right: string, known: ReadonlySet<string>): boolean {
  if (known.has(`${left}${right}`)) return false;
  if (known.has(`${left}-${right}`) || KEEP.includes(left)) return true;
  return known.has(left) && known.has(right);
}
