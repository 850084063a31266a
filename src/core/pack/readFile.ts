import type { PackFile } from './pack.ts';
import type { PackProblem } from './problem.ts';

/** The text of a file of a pack, or why there is none. */
export function readFile({ path, content }: PackFile): string | PackProblem {
  // Line ends of old Macs would make one line of the whole file; every character keeps its place.
  if (typeof content === 'string') return content.replace(/\r(?!\n)/g, '\n');
  const place = { file: path, line: 1, column: 1 };
  return 'fault' in content
    ? { ...place, code: content.fault }
    : { ...place, code: 'unreadable-file', reason: content.unreadable };
}
