import { type CorpusMeasure, measure, type Row } from '../../../../src/core/measure/measure.ts';
import { isRightFamily } from '../../../../src/core/scoring/key.ts';
import { type FlaggedText, touchesAny } from './flaggedText.ts';

/**
 * The project's measure (`src/core/measure`, fragment-level classification) with families for labels, pooled over
 * texts. As in a result, every place of core and extra items is a span of the key, a flag that is right by `also` counts
 * under the item's own family, and flags that touch contested spans and no item are left out.
 */
export function measureSpans(texts: readonly FlaggedText[]): CorpusMeasure {
  const key = texts.flatMap(({ name, key: { items } }) =>
    items.flatMap(({ family, places }) => places.map((place) => row(name, family, place))),
  );
  const flags = texts.flatMap((text) =>
    text.flags.flatMap((flag) => {
      const touched = text.key.items.filter(({ places }) => touchesAny(flag, places));
      const contested = text.key.contested.some(({ places }) => touchesAny(flag, places));
      if (touched.length === 0 && contested) return [];
      const isOwn = touched.some(({ family }) => family === flag.family);
      const other = isOwn ? undefined : touched.find((item) => isRightFamily(item, flag.family));
      return [row(text.name, other?.family ?? flag.family, flag)];
    }),
  );
  return measure(key, flags, 'flc');
}

function row(article: string, label: string, { start, end }: { start: number; end: number }): Row {
  return { article, label, start, end };
}
