import { krippendorffAlpha } from '../../analysis/alpha.ts';
import { bitOf, countTokens, FAMILY_SETS } from '../../analysis/tokenCounts.ts';
import type { Article } from '../../article/article.ts';
import { type CorpusMeasure, measure, type Row } from '../../measure/measure.ts';
import { FAMILIES, type Family } from '../../taxonomy/technique.ts';
import type { Mark } from '../authoredQuiz.ts';
import { placesOf } from '../marksToKey.ts';

/** How far two annotators of one text agree on what is to be found in it. */
export interface AnnotatorAgreement {
  /**
   * Krippendorff’s alpha on word tokens, where the value of a token is the set of families of the items on it: 1 is perfect,
   * 0 what chance gives; `null` where nobody marked anything, or everything is alike.
   */
  readonly alpha: number | null;
  /** The same for one family, marked or not. */
  readonly perFamily: Readonly<Record<Family, number | null>>;
  /** F1 over words under a family, 0 to 1: which of the two is held against the other makes no difference. */
  readonly wordF1: number;
  /** The corpus measure (FLC, by family) of their spans against ours. */
  readonly spans: CorpusMeasure;
}

/** The agreement of two annotators, of whom nobody is taken to be right. Fair and contested passages do not count. */
export function annotatorAgreement(
  article: Article,
  ours: readonly Mark[],
  theirs: readonly Mark[],
): AnnotatorAgreement {
  const [mine, others] = [ours, theirs].map((marks) => flagsOf(article, marks));
  const { counts } = countTokens(article, [mine ?? [], others ?? []]);
  const perFamily = FAMILIES.map((family) => [family, alphaOfFamily(counts, family)] as const);
  return {
    alpha: krippendorffAlpha(counts, FAMILY_SETS),
    perFamily: Object.fromEntries(perFamily) as Record<Family, number | null>,
    wordF1: wordF1(counts),
    spans: measure(rows(mine ?? []), rows(others ?? []), 'flc'),
  };
}

function flagsOf(article: Article, marks: readonly Mark[]) {
  return marks.flatMap((mark) =>
    mark.kind === 'item'
      ? placesOf(article, mark).map(({ start, end }) => ({ start, end, family: mark.family }))
      : [],
  );
}

function rows(flags: ReturnType<typeof flagsOf>): Row[] {
  return flags.map(({ start, end, family }) => ({ article: '', label: family, start, end }));
}

/** Of each token, how many did not mark it as the family and how many did. */
function alphaOfFamily(counts: Uint32Array, family: Family): number | null {
  const marked = new Uint32Array((2 * counts.length) / FAMILY_SETS);
  counts.forEach((count, index) => {
    const isMarked = ((index % FAMILY_SETS) & bitOf(family)) !== 0;
    const at = 2 * Math.floor(index / FAMILY_SETS) + Number(isMarked);
    marked[at] = (marked[at] ?? 0) + count;
  });
  return krippendorffAlpha(marked, 2);
}

/** 2 · words that both marked under a family, by all that the one and the other marked; 1 where there is nothing. */
function wordF1(counts: Uint32Array): number {
  let both = 0;
  let all = 0;
  for (let token = 0; token * FAMILY_SETS < counts.length; token += 1) {
    for (const family of FAMILIES) {
      let here = 0;
      for (let set = 0; set < FAMILY_SETS; set += 1) {
        if ((set & bitOf(family)) !== 0) here += counts[token * FAMILY_SETS + set] ?? 0;
      }
      all += here;
      if (here === 2) both += 2;
    }
  }
  return all === 0 ? 1 : both / all;
}
