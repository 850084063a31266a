import { FAMILIES, type Family } from '../../../../src/core/taxonomy/technique.ts';
import type { Table } from '../../table.ts';
import type { Figures } from '../figures/figures.ts';
import { share } from '../figures/ratio.ts';
import { cell, partCell, ratiosCell } from './cells.ts';

/** Core items found and false flags, a row for each way to flag. */
export function findsTable(title: string, figures: readonly Figures[]): Table {
  return {
    title: `${title}: core items found, and at what price`,
    columns: [
      '',
      'core items found',
      'with the right family',
      'flags',
      'true',
      'of the right family',
      'false',
      'false for a true one',
    ],
    rows: figures.map(({ name, core, tally }) => [
      name,
      partCell(core.any, core.total),
      cell(share(core.rightFamily, core.total)),
      String(tally.total),
      String(tally.true),
      String(tally.rightFamily),
      String(tally.false),
      cell(tally.falsePerTrue),
    ]),
  };
}

/** Precision, recall and F1, a row for each way to flag and each family that it flags. */
export function familiesTable(title: string, figures: readonly Figures[]): Table {
  const rows = figures.flatMap((of) =>
    [...FAMILIES, 'any' as const]
      .filter((family) => family === 'any' || of.flagged.includes(family))
      .map((family) => [
        `${of.name}: ${family === 'any' ? 'all' : family}`,
        ratiosCell(spansOf(of, family)),
        ratiosCell(of.sentences[family].core),
        ratiosCell(of.sentences[family]['core-and-extra']),
      ]),
  );
  return {
    title: `${title}: precision / recall / F1`,
    columns: ['', 'spans', 'sentences, core', 'sentences, core and extra'],
    rows,
  };
}

/** What is flagged where there is nothing to flag. */
export function alarmsTable(title: string, figures: readonly Figures[]): Table {
  return {
    title: `${title}: false alarms`,
    columns: [
      '',
      'flags in clean articles',
      'for 100 words there',
      'fair passages flagged, all articles',
      'flags on them',
    ],
    rows: figures.map(({ name, alarms, fair }) => [
      name,
      `${alarms.flags} in ${alarms.words.toLocaleString('en-GB')} words`,
      cell(alarms.per100Words),
      partCell(fair.flagged, fair.total),
      String(fair.flags),
    ]),
  };
}

/** A row for each text. */
export function textsTable(title: string, figures: readonly Figures[]): Table {
  return {
    title: `${title}: suggestions, text by text`,
    columns: ['', 'core items found', 'true', 'neutral', 'false', 'fair passages flagged'],
    rows: figures.map(({ name, core, tally, fair }) => [
      name,
      partCell(core.any, core.total),
      String(tally.true),
      String(tally.neutral),
      String(tally.false),
      partCell(fair.flagged, fair.total),
    ]),
  };
}

function spansOf({ spans }: Figures, family: Family | 'any') {
  return family === 'any' ? spans : (spans.perLabel[family] ?? { precision: null, recall: null, f1: null });
}
