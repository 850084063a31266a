import type { ItemRow } from '../../core/analysis/itemAnalysis.ts';
import type { Span } from '../../core/article/article.ts';

/** What the item table can be sorted by. */
export type SortColumn = 'place' | 'facility' | 'missed' | 'discrimination' | 'efficiency';

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const BY_PLACE: Sorting = { column: 'place', descending: false };

/** The sorting after a press on a column's head: the same column is turned round, another begins where it tells most. */
export function pressed(sorting: Sorting, column: SortColumn): Sorting {
  if (sorting.column === column) return { column, descending: !sorting.descending };
  return { column, descending: column === 'missed' };
}

/** Rows in order; those without the figure come last either way, and equal ones stay as they stand in the text. */
export function sorted(rows: readonly ItemRow[], { column, descending }: Sorting): ItemRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const one = figureOf(a, column);
    const other = figureOf(b, column);
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byPlace(a, b);
    return sign * (one - other) || byPlace(a, b);
  });
}

function figureOf(row: ItemRow, column: SortColumn): number | null {
  if (column === 'place') return startOf(row.entry.places);
  return column === 'missed' ? row.outcomes.missed : row[column];
}

function byPlace(a: ItemRow, b: ItemRow): number {
  return startOf(a.entry.places) - startOf(b.entry.places);
}

function startOf(places: readonly Span[]): number {
  return places[0]?.start ?? 0;
}
