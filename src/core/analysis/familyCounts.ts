import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import { bitOf, FAMILY_SETS } from './tokenCounts.ts';

/** How many learners flagged something under each family; a learner may count under several. */
export type FamilyCounts = Readonly<Record<Family, number>>;

export function familyCounts(countOf: (family: Family) => number): FamilyCounts {
  return {
    'loaded-language': countOf('loaded-language'),
    'unsupported-claim': countOf('unsupported-claim'),
    'framing-device': countOf('framing-device'),
  };
}

/** The counts by family out of those by sets of families, of which `at` is the empty one. */
export function countsBySet(counts: Uint32Array, at: number): FamilyCounts {
  return familyCounts((family) => {
    const bit = bitOf(family);
    let count = 0;
    for (let set = 0; set < FAMILY_SETS; set += 1) if ((set & bit) !== 0) count += counts[at + set] ?? 0;
    return count;
  });
}

/** The family most of them chose, the first in the fixed order among equals; `null` where nobody did. */
export function mostChosen(counts: FamilyCounts): Family | null {
  const most = FAMILIES.reduce((best, family) => (counts[family] > counts[best] ? family : best));
  return counts[most] > 0 ? most : null;
}
