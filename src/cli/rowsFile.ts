import type { Row } from '../core/measure/measure.ts';
import { visible } from '../messages/visible.ts';

/** A row and the line of its file, counting from 1. */
export interface LinedRow extends Row {
  readonly line: number;
}

/** Rows `id label start end`, parted by tabs, one a line; and what is wrong with the lines that are none. */
export function readRows(text: string): { rows: LinedRow[]; faults: { line: number; fault: string }[] } {
  const rows: LinedRow[] = [];
  const faults: { line: number; fault: string }[] = [];
  for (const [index, content] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    if (content.trim() === '') continue;
    const cells = content.split('\t').map((cell) => cell.trim());
    const [article = '', label = '', start = '', end = ''] = cells;
    if (cells.length !== 4) {
      faults.push({
        line,
        fault: `needs four columns parted by tabs (id, label, start, end), and has ${cells.length}`,
      });
    } else if (!isWhole(start) || !isWhole(end)) {
      faults.push({
        line,
        fault: `start and end must be whole numbers; “${visible(start)}” and “${visible(end)}” stand there`,
      });
    } else {
      rows.push({ article, label, start: Number(start), end: Number(end), line });
    }
  }
  return { rows, faults };
}

function isWhole(cell: string): boolean {
  return /^-?\d{1,15}$/.test(cell);
}
