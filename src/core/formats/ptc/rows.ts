import type { Findings } from '../findings.ts';

/** A row of a label file; `label` is empty in task SI, whose files have no such column. */
export interface LabelRow {
  readonly article: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** File and line. */
  readonly where: string;
}

const OFFSET = /^-?\d+$/;
/** What a template of task TC has where a label is to be filled in. */
const NO_LABEL = '?';

/** The rows of a label file, `id⇥label⇥start⇥end` or `id⇥start⇥end`; lines that are none become problems. */
export function readRows(content: string, file: string, findings: Findings): LabelRow[] {
  return content.split(/\r\n?|\n/).flatMap((line, index): LabelRow[] => {
    if (line.trim() === '') return [];
    const where = `${file}:${index + 1}`;
    const cells = line.split('\t').map((cell) => cell.trim());
    const [article = '', ...rest] = cells;
    const [label = '', from = '', to = ''] = rest.length === 2 ? ['', ...rest] : rest;
    if (cells.length < 3 || cells.length > 4 || article === '') {
      findings.problem('not-a-row', where, 'ID⇥LABEL⇥START⇥END', line);
    } else if (/^(?:non-)?propaganda$/i.test(to) && cells.length === 3) {
      findings.problem('sentence-labels', where, 'ID⇥LABEL⇥START⇥END', line);
    } else if (!OFFSET.test(from) || !OFFSET.test(to)) {
      findings.problem('bad-offset', where, '0, 1, 2 …', `${from}–${to}`);
    } else {
      const row = { article, start: Number(from), end: Number(to), where };
      return [{ ...row, label: label === NO_LABEL ? '' : label }];
    }
    return [];
  });
}

/** Whether a file's content is rows of labels, whatever its name: SemEval-2023 calls such files .txt. */
export function looksLikeRows(content: string): boolean {
  const lines = content.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => /^[^\t]+(?:\t[^\t]*)?\t *-?\d+ *\t *-?\d+ *$/.test(line));
}
