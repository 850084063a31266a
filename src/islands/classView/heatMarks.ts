import { mostChosen } from '../../core/analysis/familyCounts.ts';
import type { HeatRun } from '../../core/analysis/heat.ts';
import type { Article, Block, Span } from '../../core/article/article.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import type { ClassAnalysis } from './analysis.ts';

/** Shades of the map, from a fifth of the class to all of it. */
export const STEPS = [1, 2, 3, 4, 5] as const;

/** How a run looks. */
interface Shade {
  /** Its place among the runs. */
  readonly index: number;
  /** 0 where nobody flagged it: there the key has something. */
  readonly step: number;
  /** What most called it. */
  readonly family: Family | null;
}

/** Something to draw on the article. */
export type HeatMark = Span &
  (
    | ({
        readonly kind: 'run';
        /** How many flagged it, where that stands out. */
        readonly count: number | null;
      } & Shade)
    /** The space between two flagged words, shaded so that lines do not break. */
    | ({ readonly kind: 'bridge' } & Shade)
    | { readonly kind: 'missed' | 'alarm'; readonly label: string }
  );

/** The step of a share of the class; 0 for nobody. */
function stepOf(learners: number, all: number): number {
  return all === 0 ? 0 : Math.ceil((learners * STEPS.length) / all);
}

/** Whether a run can be pointed at: a passage that only lies ready to be left alone cannot. */
function isTold({ learners, items }: HeatRun): boolean {
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
      if (isTold(run)) own.push(...runMarks(article, run, next, runs[next + 1], all));
    }
    return [...own, ...outlines.filter((mark) => meets(mark, block))];
  });
}

/** A run, and the space between it and the next when both are flagged. */
function runMarks(
  { text }: Article,
  run: HeatRun,
  index: number,
  next: HeatRun | undefined,
  all: number,
): HeatMark[] {
  const { start, end, learners, families, peak } = run;
  const shade = { index, step: stepOf(learners, all), family: mostChosen(families) };
  const drawn: HeatMark = {
    kind: 'run',
    start,
    end,
    count: peak && learners > 1 ? learners : null,
    ...shade,
  };
  const touches = learners > 0 && next !== undefined && next.learners > 0;
  if (!touches || !/^[^\S\n]+$/u.test(text.slice(end, next.start))) return [drawn];
  return [drawn, { kind: 'bridge', start: end, end: next.start, ...shade }];
}

function meets(mark: Span, block: Block): boolean {
  return mark.start < block.end && mark.end > block.start;
}
