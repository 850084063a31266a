import { atom, type ReadableAtom } from 'nanostores';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Pasted } from '../../../incoming/clipboard/fromClipboard.ts';
import type { Incoming, IncomingArticle, IncomingFile } from '../../../incoming/incoming.ts';
import { loaded, NotLoaded } from '../../../incoming/loading.ts';
import { NOT_READ, PASTED } from '../../../messages/author.ts';
import { incomingNote, incomingTrouble } from '../../../messages/incoming.ts';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { addQuiz } from '../keeping/keptStore.ts';
import { newQuiz } from '../newQuiz.ts';
import { type OwnFile, readOwnFile } from './ownFiles.ts';
import { rememberRaw } from './tidyStore.ts';

/** What came of taking something in. */
export type Intake =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'trouble'; readonly sentences: readonly string[] };

/** What is to be said of a quiz that has just come in, by its id. */
export interface IntakeNotes {
  readonly quiz: string;
  readonly sentences: readonly string[];
}

const intake = atom<Intake>({ state: 'idle' });
const notes = atom<IntakeNotes | null>(null);

export const $intake: ReadableAtom<Intake> = intake;
export const $intakeNotes: ReadableAtom<IntakeNotes | null> = notes;

export function forgetNotes(): void {
  notes.set(null);
}

/**
 * Takes files, or a text that was pasted, onto the desk. Gives the id of the quiz that came of it; `null` where nothing
 * did, and then `$intake` says why.
 */
export function takeIn(files: readonly IncomingFile[]): Promise<string | null> {
  return taking(() => read(files));
}

/** Takes what was pasted with its look, which says more of it than its words: a title, an author, paragraphs. */
export function takePasted(pasted: Pasted): Promise<string | null> {
  return taking(async () => {
    const { fromClipboard } = await loaded(import('../../../incoming/clipboard/fromClipboard.ts'));
    return takenFrom(fromClipboard(pasted));
  });
}

async function taking(work: () => Promise<Taken>): Promise<string | null> {
  intake.set({ state: 'reading' });
  try {
    const taken = await work();
    if ('sentences' in taken) {
      intake.set({ state: 'trouble', sentences: taken.sentences });
      return null;
    }
    await addQuiz(taken.quiz);
    intake.set({ state: 'idle' });
    notes.set(taken.notes.length > 0 ? { quiz: taken.quiz.id, sentences: taken.notes } : null);
    return taken.quiz.id;
  } catch (error) {
    const isLoading = error instanceof NotLoaded;
    intake.set({ state: 'trouble', sentences: [isLoading ? NOT_LOADED : NOT_READ] });
    // A defect is to be found: the browser tells of it as of any other.
    if (!isLoading) globalThis.reportError?.(error);
    return null;
  }
}

type Taken =
  | { readonly quiz: AuthoredQuiz; readonly notes: readonly string[] }
  | { readonly sentences: readonly string[] };

async function read(files: readonly IncomingFile[]): Promise<Taken> {
  const own: OwnFile | null = readOwnFile(files);
  if (own) return own;
  const [{ readIncoming }, { mainContentInPage }] = await loaded(
    Promise.all([
      import('../../../incoming/readIncoming.ts'),
      import('../../../incoming/html/mainContent.ts'),
    ]),
  );
  return takenFrom(await readIncoming(files, { findMain: mainContentInPage }));
}

async function takenFrom(incoming: Incoming): Promise<Taken> {
  switch (incoming.kind) {
    case 'trouble':
      return { sentences: [incomingTrouble(incoming.trouble, incoming.name || PASTED)] };
    case 'article': {
      const quiz = newQuiz(incoming);
      rememberRaw(quiz, incoming.raw);
      return { quiz, notes: sentencesOf(incoming) };
    }
    case 'pack': {
      const { quizOfPack } = await loaded(import('./packIntake.ts'));
      return quizOfPack(incoming);
    }
  }
}

function sentencesOf({ notes: found }: IncomingArticle): string[] {
  return found.map(incomingNote);
}
