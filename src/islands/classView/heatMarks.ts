import { mostChosen } from '../../core/analysis/familyCounts.ts';
import type { HeatRun } from '../../core/analysis/heat.ts';
import type { Block, Span } from '../../core/article/article.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import type { ClassAnalysis } from './analysis.ts';

/** Shades of the map, from a fifth of the class to all of it. */
export const STEPS = [1, 2, 3, 4, 5] as const;

/** Something to draw on the article. */
export type HeatMark = Span &
  (
    | {
        readonly kind: 'run';
        readonly index: number;
        /** 0 where nobody flagged it: there the key has something. */
        readonly step: number;
        /** What most called it. */
        readonly family: Family | null;
        /** How many flagged it, where that stands out. */
        readonly count: number | null;
      }
    | { readonly kind: 'missed' | 'alarm'; readonly label: string }
  );

/** The step of a share of the class; 0 for nobody. */
export function stepOf(learners: number, all: number): number {
  return all === 0 ? 0 : Math.ceil((learners * STEPS.length) / all);
}

/** Whether a run can be pointed at: a passage that only lies ready to be left alone cannot. */
export function isTold({ learners, items }: HeatRun): boolean {
  return learners > 0 || items.length > 0;
}

/** What is drawn on each block, in the order of the blocks. */
export function marksByBlock(analysis: ClassAnalysis): HeatMark[][] {
  const { article, runs, results, standOuts, itemLabels, alarmLabels } = analysis;
  const all = results.length;
  const outlines = [
    ...standOuts.missed.flatMap(({ entry }) =>
      entry.places.map(({ start, end }): HeatMark => {
        return { kind: 'missed', label: itemLabels.get(entry.id) ?? '', start, end };
      }),
    ),
    ...standOuts.falseAlarms.flatMap((alarm) =>
      alarm.spans.map(({ start, end }): HeatMark => {
        return { kind: 'alarm', label: alarmLabels.get(alarm) ?? '', start, end };
      }),
    ),
  ];
  let next = 0;
  return article.blocks.map((block) => {
    const own: HeatMark[] = [];
    for (let run = runs[next]; run && run.start < block.end; run = runs[++next]) {
      if (isTold(run)) own.push(runMark(run, next, all));
    }
    return [...own, ...outlines.filter((mark) => meets(mark, block))];
  });
}

function runMark(run: HeatRun, index: number, all: number): HeatMark {
  const { start, end, learners, families, peak } = run;
  const count = peak && learners > 1 ? learners : null;
  return { kind: 'run', index, start, end, step: stepOf(learners, all), family: mostChosen(families), count };
}

function meets(mark: Span, block: Block): boolean {
  return mark.start < block.end && mark.end > block.start;
}
