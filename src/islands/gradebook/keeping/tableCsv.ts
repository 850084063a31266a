import { canvasRows, moodleRows, plainRows } from '../../../core/gradebook/table/gradeRows.ts';
import type { Table } from '../../../core/gradebook/table/table.ts';
import { writeCsv } from '../../../csv/csv.ts';

const ROWS = { canvas: canvasRows, moodle: moodleRows, plain: plainRows } as const;

/** A table as the text of a CSV file. Platforms read it without a mark at its beginning; Excel wants one. */
export function tableCsv(format: keyof typeof ROWS, table: Table): string {
  return writeCsv(ROWS[format](table), { mark: format === 'plain' });
}
