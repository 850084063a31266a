import { isTeachPage } from '../../core/teach/teachFiles.ts';
import type { FileEntry, FileList } from '../../offline/fileList.ts';

/** The pages of a quiz: itself, and its printable key. */
const OF_A_QUIZ = /^(?:quiz|key)\/([^/]+)\.html$/;
/** Letters that few articles use: their fonts come with the first quiz that needs them. */
const RARER_LETTERS = /-ext-[^/]*\.woff2$/;
const SHELL =
  /^(?:_astro\/.*|icons\/.*|library\/[^/]+\.js|[^/]+\.(?:html|js|json|css|svg|png|ico|webmanifest))$/;

/**
 * Tells the files of a build apart by what they are for.
 *
 * @param teachers files that only teachers' pages ask for
 */
export function groupFiles(entries: readonly FileEntry[], teachers: ReadonlySet<string>): FileList {
  const quizzes = new Map<string, FileEntry[]>();
  const shell: FileEntry[] = [];
  const extra: FileEntry[] = [];
  const other: FileEntry[] = [];
  for (const entry of entries) {
    const [file] = entry;
    const slug = OF_A_QUIZ.exec(file)?.[1];
    if (slug !== undefined) quizzes.set(slug, [...(quizzes.get(slug) ?? []), entry]);
    else if (RARER_LETTERS.test(file)) extra.push(entry);
    else if (teachers.has(file) || isTeachPage(file)) other.push(entry);
    else if (SHELL.test(file)) shell.push(entry);
    else other.push(entry);
  }
  const inOrder = [...quizzes].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: 1,
    shell,
    extra,
    quizzes: inOrder.map(([slug, files]) => ({ slug, files: files.sort(quizFirst) })),
    other,
  };
}

function quizFirst([a]: FileEntry, [b]: FileEntry): number {
  return Number(b.startsWith('quiz/')) - Number(a.startsWith('quiz/'));
}
