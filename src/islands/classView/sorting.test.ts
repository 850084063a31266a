import { describe, expect, it } from 'vitest';
import type { ItemRow } from '../../core/analysis/itemAnalysis.ts';
import { BY_PLACE, pressed, sorted } from './sorting.ts';

function row(id: string, start: number, facility: number | null, missed = 0): ItemRow {
  return {
    kind: 'fair',
    entry: { id, why: '', score: 1, places: [{ start, end: start + 1 }] },
    outcomes: { hit: 0, near: 0, missed },
    facility,
    deviation: null,
    discrimination: null,
    efficiency: null,
    remarks: [],
  };
}

const rows = [
  row('late', 9, 0.5, 3),
  row('early', 1, 0.5, 1),
  row('untold', 4, null),
  row('hard', 6, 0.1, 3),
];
const ids = (list: readonly ItemRow[]) => list.map(({ entry }) => entry.id);

describe('sorting the item table', () => {
  it('stands as the text does at first', () => {
    expect(ids(sorted(rows, BY_PLACE))).toEqual(['early', 'untold', 'hard', 'late']);
  });

  it('keeps equals in the order of the text, and those without a figure last, both ways', () => {
    const up = pressed(BY_PLACE, 'facility');
    expect(ids(sorted(rows, up))).toEqual(['hard', 'early', 'late', 'untold']);
    expect(ids(sorted(rows, pressed(up, 'facility')))).toEqual(['early', 'late', 'hard', 'untold']);
  });

  it('begins with the most missed', () => {
    expect(ids(sorted(rows, pressed(BY_PLACE, 'missed')))).toEqual(['hard', 'late', 'early', 'untold']);
  });
});
