import { atom, type ReadableAtom } from 'nanostores';
import { href } from '../../links/links.ts';
import { fromLines } from './entryLines.ts';
import type { QuizEntry } from './quizEntry.ts';

/** All quizzes, which a large library keeps in a file of its own. */
export interface WholeLibrary {
  /** In the order of the library. */
  readonly quizzes: readonly QuizEntry[];
  /** The names of the techniques they use, by id. */
  readonly techniques: ReadonlyMap<string, string>;
}

/** What the file holds. */
export interface LibraryFile {
  /** See `toLines`. */
  readonly lines: string;
  /** Id and name. */
  readonly techniques: readonly (readonly [string, string])[];
}

/** Where the file puts what it holds: it is a classic script, as `fetch` does not work from a disk. */
const HOLDER = 'slantwiseLibrary';
type Holder = { [HOLDER]?: LibraryFile };

const whole = atom<WholeLibrary | null>(null);
const failed = atom(false);

/** `null` until the file has come. */
export const $wholeLibrary: ReadableAtom<WholeLibrary | null> = whole;

/** Whether the file could not be had when it was last asked for. */
export const $wholeLibraryFailed: ReadableAtom<boolean> = failed;

let arriving = false;

/** Fetches the file of all quizzes, once; after a failure the next call tries again. */
export function loadWholeLibrary(file: string): void {
  if (arriving || whole.get() !== null) return;
  arriving = true;
  failed.set(false);
  const script = document.createElement('script');
  script.src = href(file);
  const end = () => {
    script.remove();
    arriving = false;
    const held = (globalThis as Holder)[HOLDER];
    if (!held) return failed.set(true);
    delete (globalThis as Holder)[HOLDER];
    whole.set(readLibraryFile(held));
  };
  script.onload = end;
  script.onerror = end;
  document.head.append(script);
}

/** The text of the file. */
export function libraryScript(held: LibraryFile): string {
  // A string of JSON is read several times faster than the same as a program.
  return `${HOLDER}=JSON.parse(${JSON.stringify(JSON.stringify(held))})`;
}

function readLibraryFile({ lines, techniques }: LibraryFile): WholeLibrary {
  const ids = techniques.map(([id]) => id);
  return { quizzes: fromLines(lines, ids), techniques: new Map(techniques) };
}
