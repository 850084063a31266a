/** What a part of the bench measured. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** A cell a column; numbers are shown with at most three significant digits after rounding. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** How it was measured, or what to make of it. */
  readonly note?: string;
}

/** A table as Markdown, so that what is printed can be kept as it stands. */
export function toMarkdown({ title, columns, rows, note }: Table): string {
  const lines = [columns, columns.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  const body = lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
  return `### ${title}\n\n${body}\n${note === undefined ? '' : `\n${note}\n`}`;
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(3)));
}
