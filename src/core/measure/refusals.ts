import type { Row, Task } from './measure.ts';

/** Why rows cannot be measured; `row` counts from 0. */
export type Refusal =
  | { readonly code: 'negative-offset' | 'empty-span' | 'inverted-span'; readonly row: number }
  | { readonly code: 'unknown-label'; readonly row: number; readonly label: string }
  | { readonly code: 'overlap'; readonly row: number; readonly other: number };

export interface RefusalOptions {
  readonly task: Task;
  /** Labels that may occur; only fragment-level classification looks at them. */
  readonly labels: readonly string[];
  /** Overlapping rows are merged later, so they are no fault. */
  readonly overlapsAllowed: boolean;
}

/** Everything in the rows that the corpus's scorers refuse, in the order of the rows. */
export function refusals(rows: readonly Row[], options: RefusalOptions): Refusal[] {
  const found: Refusal[] = [];
  rows.forEach(({ start, end, label }, row) => {
    if (start < 0 || end < 0) found.push({ code: 'negative-offset', row });
    if (start === end) found.push({ code: 'empty-span', row });
    if (start > end) found.push({ code: 'inverted-span', row });
    if (options.task === 'flc' && !options.labels.includes(label)) {
      found.push({ code: 'unknown-label', row, label });
    }
  });
  if (!options.overlapsAllowed) found.push(...overlappingRows(rows, options.task));
  return found.sort((a, b) => a.row - b.row);
}

/** Rows that share a character with an earlier span of their article (and label, where labels count). */
function overlappingRows(rows: readonly Row[], task: Task): Refusal[] {
  const found: Refusal[] = [];
  const furthest = new Map<string, { row: number; end: number }>();
  const order = rows.map((_, row) => row).sort((a, b) => (rows[a]?.start ?? 0) - (rows[b]?.start ?? 0));
  for (const row of order) {
    const span = rows[row];
    if (!span) continue;
    const group = JSON.stringify(task === 'flc' ? [span.article, span.label] : [span.article]);
    const last = furthest.get(group);
    if (last && span.start < last.end) found.push({ code: 'overlap', row, other: last.row });
    if (!last || span.end > last.end) furthest.set(group, { row, end: span.end });
  }
  return found;
}
