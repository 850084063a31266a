import type { Article } from '../article/article.ts';
import { segments } from '../article/segmentation.ts';
import { type Tokens, tokenRange } from '../article/tokens.ts';
import type { Flag } from '../scoring/flag.ts';
import { FAMILIES, type Family } from '../taxonomy/technique.ts';

/** A set of families as a number: bit `i` stands for family `i` of `FAMILIES`. */
export type FamilySet = number;

/** How many sets of families there are, the empty one included. */
export const FAMILY_SETS = 2 ** FAMILIES.length;

/** What a class flagged, token by token. */
export interface TokenCounts {
  readonly tokens: Tokens;
  readonly attempts: number;
  /** At `token * FAMILY_SETS + set`, how many attempts flagged the token under exactly this set of families. */
  readonly counts: Uint32Array;
}

/** Where a family stands in a set of families. */
export function bitOf(family: Family): FamilySet {
  return 1 << FAMILIES.indexOf(family);
}

/**
 * Counts what a class flagged. It costs as much as there are flagged tokens, and the length of the article once.
 *
 * @param attempts the flags of each attempt; flags of one attempt may overlap
 */
export function countTokens(
  article: Article,
  attempts: readonly (readonly Pick<Flag, 'start' | 'end' | 'family'>[])[],
): TokenCounts {
  const { tokens } = segments(article);
  const length = tokens.starts.length;
  const counts = new Uint32Array(length * FAMILY_SETS);
  for (let token = 0; token < length; token += 1) counts[token * FAMILY_SETS] = attempts.length;
  const visit = tokenVisitor(tokens);
  for (const flags of attempts) {
    visit(flags, (token, set) => {
      const at = token * FAMILY_SETS;
      counts[at] = (counts[at] ?? 0) - 1;
      counts[at + set] = (counts[at + set] ?? 0) + 1;
    });
  }
  return { tokens, attempts: attempts.length, counts };
}

/** Tells, for one attempt after another, each token that carries a flag, once, with its families. */
export function tokenVisitor(tokens: Tokens) {
  // Clean between attempts: each one wipes out what it wrote.
  const sets = new Uint8Array(tokens.starts.length);
  return (
    flags: readonly Pick<Flag, 'start' | 'end' | 'family'>[],
    onToken: (token: number, set: FamilySet) => void,
  ): void => {
    const ranges = flags.map((flag) => ({ ...tokenRange(tokens, flag), bit: bitOf(flag.family) }));
    for (const { from, to, bit } of ranges) {
      for (let token = from; token < to; token += 1) sets[token] = (sets[token] ?? 0) | bit;
    }
    for (const { from, to } of ranges) {
      for (let token = from; token < to; token += 1) {
        const set = sets[token] ?? 0;
        if (set === 0) continue;
        sets[token] = 0;
        onToken(token, set);
      }
    }
  };
}
