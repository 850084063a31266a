import type { ReportedProblem } from '../messages/problems.ts';
import { visible } from '../messages/visible.ts';

/** One problem a line, as `file:line:column  message`. */
export function problemLines(problems: readonly ReportedProblem[]): string[] {
  return problems.map(({ file, line, column, message }) => `${visible(file)}:${line}:${column}  ${message}`);
}

/** “1 problem”, “2 problems”. */
export function problemCount(problems: readonly ReportedProblem[]): string {
  return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}
