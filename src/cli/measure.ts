import { measure as measureRows, type Task } from '../core/measure/measure.ts';
import { type Refusal, refusals } from '../core/measure/refusals.ts';
import { FAMILIES } from '../core/taxonomy/technique.ts';
import { visible } from '../messages/visible.ts';
import { Failure, UsageError } from './failure.ts';
import { readInput } from './readInput.ts';
import { type LinedRow, readRows } from './rowsFile.ts';
import type { Verb } from './verb.ts';

/** The measure of the Propaganda Techniques Corpus on two files of rows. */
export const measure: Verb = {
  usage: 'measure --key F --flags F [--task si|flc] [--merge] [--labels a,b,c]',
  summary: 'Precision, recall and F1 with partial credit, of rows: id, label, start, end, parted by tabs.',
  options: {
    key: { type: 'string' },
    flags: { type: 'string' },
    task: { type: 'string' },
    merge: { type: 'boolean' },
    labels: { type: 'string' },
  },
  arity: [0, 0],
  async run({ values, switches }) {
    const { key: keyFile, flags: flagsFile, task = 'flc', labels } = values;
    if (keyFile === undefined || flagsFile === undefined) {
      throw new UsageError('--key FILE and --flags FILE are both needed.');
    }
    if (!isTask(task)) throw new UsageError(`--task must be si or flc; it is “${visible(task)}”.`);
    const options = {
      task,
      labels: labels === undefined ? FAMILIES : labels.split(',').map((label) => label.trim()),
    };
    const key = await rowsOf(keyFile);
    const flags = await rowsOf(flagsFile);
    const wrong = [
      ...faultsOf(keyFile, key, refusals(key.rows, { ...options, overlapsAllowed: true }), options.labels),
      ...faultsOf(
        flagsFile,
        flags,
        refusals(flags.rows, { ...options, overlapsAllowed: switches.has('merge') }),
        options.labels,
      ),
    ];
    if (wrong.length > 0) throw new Failure(wrong.join('\n'));
    const figures = measureRows(key.rows, flags.rows, task);
    const shown = (
      name: string,
      { precision, recall, f1 }: { precision: number; recall: number; f1: number },
    ) => `${name}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`;
    return {
      json: figures,
      text: [
        shown('All', figures),
        ...Object.entries(figures.perLabel).map(([label, one]) => shown(visible(label), one)),
      ].join('\n'),
      status: 0,
    };
  },
};

type RowsReading = ReturnType<typeof readRows>;

function isTask(task: string): task is Task {
  return task === 'si' || task === 'flc';
}

/** An empty file is a clean article. */
async function rowsOf(file: string): Promise<RowsReading> {
  const { text } = await readInput(file, { mayBeEmpty: true });
  return readRows(text);
}

function faultsOf(
  file: string,
  { rows, faults }: RowsReading,
  refused: readonly Refusal[],
  labels: readonly string[],
): string[] {
  const lineOf = (row: number) => rows[row]?.line ?? 0;
  const all = [
    ...faults,
    ...refused.map((refusal) => ({
      line: lineOf(refusal.row),
      fault: refusalText(refusal, rows[refusal.row], lineOf, labels),
    })),
  ];
  return all.sort((a, b) => a.line - b.line).map(({ line, fault }) => `${visible(file)}:${line}: ${fault}.`);
}

function refusalText(
  refusal: Refusal,
  row: LinedRow | undefined,
  lineOf: (row: number) => number,
  labels: readonly string[],
): string {
  const span = `${row?.start} to ${row?.end}`;
  switch (refusal.code) {
    case 'negative-offset':
      return `offsets must not be negative; the span is ${span}`;
    case 'empty-span':
      return `a span must hold a character; this one is ${span}`;
    case 'inverted-span':
      return `start must come before end; the span is ${span}`;
    case 'unknown-label':
      return `the label must be one of ${labels.join(', ')}; “${visible(refusal.label)}” stands there (--labels names others)`;
    case 'overlap':
      return `the span overlaps the one on line ${lineOf(refusal.other)} (--merge joins them)`;
  }
}
