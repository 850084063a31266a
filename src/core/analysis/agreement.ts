import type { Article } from '../article/article.ts';
import { segments } from '../article/segmentation.ts';
import { tokenRange } from '../article/tokens.ts';
import type { LocatedKey } from '../pack/located.ts';
import type { FlagResult, Result } from '../scoring/result.ts';
import type { Family } from '../taxonomy/technique.ts';
import { krippendorffAlpha } from './alpha.ts';
import { quantile } from './distribution.ts';
import { bitOf, FAMILY_SETS, type TokenCounts, tokenVisitor } from './tokenCounts.ts';

/** How much learners agree, as Krippendorff's alpha: see `krippendorffAlpha` for what its numbers mean. */
export interface Agreement {
  readonly amongLearners: number | null;
  /** Of each attempt with the key. */
  readonly withKey: readonly (number | null)[];
  readonly medianWithKey: number | null;
}

/** How far an alpha reaches: `strong` and `moderate` begin where Krippendorff puts his two bounds, `none` is chance or less. */
export type AgreementBand = 'strong' | 'moderate' | 'slight' | 'none';

/** Krippendorff relies on data from 0.8 on, and for tentative conclusions from 0.667 on. */
export function agreementBand(alpha: number): AgreementBand {
  if (alpha >= 0.8) return 'strong';
  if (alpha >= 0.667) return 'moderate';
  return alpha > 0 ? 'slight' : 'none';
}

/**
 * Agreement on tokens. The units are the word tokens of the article, the coders are the learners, and the value that a learner
 * gives a token is the set of families it is flagged under, the empty set for none; two sets agree when they are equal
 * (nominal). With the key there are two coders: the key's value is the families of the items that stand there, a flag that
 * hit an item under another right family counts under the item's, and tokens of contested spans are left out.
 *
 * @param counts of the same attempts: see `countTokens`
 */
export function agreement(
  article: Article,
  key: LocatedKey,
  attempts: readonly Result[],
  counts: TokenCounts,
): Agreement {
  const withKey = agreementWithKey(article, key, attempts);
  const known = withKey.filter((alpha) => alpha !== null).sort((a, b) => a - b);
  return {
    amongLearners: krippendorffAlpha(counts.counts, FAMILY_SETS),
    withKey,
    medianWithKey: quantile(known, 0.5),
  };
}

/** A token that is no unit, in the key's values. */
const CONTESTED = 255;

function agreementWithKey(article: Article, key: LocatedKey, attempts: readonly Result[]): (number | null)[] {
  const { tokens } = segments(article);
  const keyed = keySets(key, tokens);
  const unflagged = new Uint32Array(FAMILY_SETS);
  for (const set of keyed) {
    if (set !== CONTESTED) unflagged[set] = (unflagged[set] ?? 0) + 1;
  }
  const familyOf = new Map(key.items.map(({ id, family }) => [id, family]));
  const visit = tokenVisitor(tokens);
  return attempts.map(({ flags }) => {
    // How often a set of the key meets a set of the learner. At first the learner has flagged nothing.
    const together = new Uint32Array(FAMILY_SETS * FAMILY_SETS);
    unflagged.forEach((count, set) => {
      together[set * FAMILY_SETS] = count;
    });
    const asKeyed = flags.map((flag) => ({ ...flag, family: keyedFamily(flag, familyOf) }));
    visit(asKeyed, (token, set) => {
      const row = keyed[token] ?? CONTESTED;
      if (row === CONTESTED) return;
      const at = row * FAMILY_SETS;
      together[at] = (together[at] ?? 0) - 1;
      together[at + set] = (together[at + set] ?? 0) + 1;
    });
    return alphaOfTwo(together);
  });
}

/** The key's value of each token. */
function keySets(key: LocatedKey, tokens: Parameters<typeof tokenRange>[0]): Uint8Array {
  const sets = new Uint8Array(tokens.starts.length);
  for (const { family, places } of key.items) {
    for (const place of places) {
      const { from, to } = tokenRange(tokens, place);
      for (let token = from; token < to; token += 1) sets[token] = (sets[token] ?? 0) | bitOf(family);
    }
  }
  for (const place of key.contested.flatMap(({ places }) => places)) {
    const { from, to } = tokenRange(tokens, place);
    // An item comes before a contested span.
    for (let token = from; token < to; token += 1) if (sets[token] === 0) sets[token] = CONTESTED;
  }
  return sets;
}

function keyedFamily({ outcome, item, family }: FlagResult, familyOf: ReadonlyMap<string, Family>): Family {
  return outcome === 'hit' && item !== null ? (familyOf.get(item) ?? family) : family;
}

/** Alpha of two coders from how often a value of the one met a value of the other: all that it needs of the units. */
function alphaOfTwo(together: Uint32Array): number | null {
  const perValue = new Float64Array(FAMILY_SETS);
  let units = 0;
  let apart = 0;
  together.forEach((count, index) => {
    const row = Math.floor(index / FAMILY_SETS);
    const column = index % FAMILY_SETS;
    units += count;
    if (row !== column) apart += count;
    perValue[row] = (perValue[row] ?? 0) + count;
    perValue[column] = (perValue[column] ?? 0) + count;
  });
  const values = 2 * units;
  const expected = values * values - perValue.reduce((sum, count) => sum + count * count, 0);
  return expected === 0 ? null : 1 - ((values - 1) * 2 * apart) / expected;
}
