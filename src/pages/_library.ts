import { createHash } from 'node:crypto';
import { findTechnique } from '../core/taxonomy/taxonomy.ts';
import { toLines } from '../stores/library/entryLines.ts';
import type { QuizEntry } from '../stores/library/quizEntry.ts';
import { libraryScript } from '../stores/library/wholeLibrary.ts';

/**
 * The file of all quizzes, which the library page asks for when its first rows do not do. Its name changes with
 * what it holds, so that no page meets the file of another build.
 */
export function wholeLibraryFile(quizzes: readonly QuizEntry[]) {
  const ids = [...new Set(quizzes.flatMap(({ techniques }) => techniques))].sort();
  const techniques = ids.map((id) => [id, findTechnique(id)?.name ?? id] as const);
  const script = libraryScript({ lines: toLines(quizzes, ids), techniques });
  const name = `all-${createHash('sha256').update(script).digest('hex').slice(0, 10)}`;
  return { name, address: `library/${name}.js`, script };
}
