import { atom, type ReadableAtom } from 'nanostores';
import { copyTitle, quizTitle } from '../../../messages/author.ts';
import { addQuiz, binQuiz } from '../keeping/keptStore.ts';
import type { Kept } from '../keeping/readKept.ts';
import { newId } from '../newQuiz.ts';

/** A quiz that went into the bin just now. */
export interface Binned {
  readonly id: string;
  readonly title: string;
}

const binned = atom<Binned | null>(null);
export const $binned: ReadableAtom<Binned | null> = binned;

/** Puts a quiz into the bin, where it stays until it is removed for good. */
export async function bin({ id, quiz }: Kept): Promise<void> {
  if (await binQuiz(id, Date.now())) binned.set({ id, title: quizTitle(quiz?.about.title ?? '') });
}

/** Takes the quiz that went last out of the bin. */
export async function unbin(): Promise<void> {
  const last = binned.get();
  binned.set(null);
  if (last) await binQuiz(last.id, null);
}

/** Whoever looks into the bin sees what went into it. */
export function forgetBinned(): void {
  binned.set(null);
}

/** Keeps a second quiz like one, under a title that says so. */
export async function copy({ quiz }: Kept): Promise<void> {
  if (!quiz) return;
  const now = Date.now();
  const about = { ...quiz.about, title: copyTitle(quiz.about.title) };
  await addQuiz({ ...quiz, id: newId(), about, createdAt: now, updatedAt: now });
}
