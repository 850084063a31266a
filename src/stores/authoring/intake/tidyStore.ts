import { atom, type ReadableAtom } from 'nanostores';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Tidied } from '../../../incoming/paragraphs/tidyParagraphs.ts';
import { $authored } from '../authoredStore.ts';
import { endTyping, replaceBody } from '../text/bodyStore.ts';

/** What could be cleaned up in the text of a quiz, as it stood when it was looked through. */
export interface Tidying {
  readonly quiz: string;
  readonly body: string;
  readonly tidied: Tidied;
  /** Whether a line is only the article's title once more, which goes without a question. */
  readonly titleLine: number | null;
}

const tidying = atom<Tidying | 'nothing' | null>(null);
const before = atom<{ readonly quiz: string; readonly body: string } | null>(null);

/** What could be cleaned up; `nothing` where it was looked for in vain, `null` where nobody has looked. */
export const $tidying: ReadableAtom<Tidying | 'nothing' | null> = tidying;
/** The text before the last clean-up, to be taken back. */
export const $beforeTidying: ReadableAtom<{ readonly quiz: string; readonly body: string } | null> = before;

/** Plain texts as they came, by the quiz that was made of them: their lines tell more than the Markdown. */
const raws = new Map<string, { readonly raw: string; readonly body: string; readonly title: string }>();

/** Remembers how the text of a new quiz came, until the page is left. */
export function rememberRaw({ id, body, about }: AuthoredQuiz, raw: string | undefined): void {
  if (raw !== undefined) raws.set(id, { raw, body, title: about.title });
}

/** Looks for what could be cleaned up in the text on the desk. */
export async function lookForTidying(): Promise<void> {
  endTyping();
  const { tidyParagraphs } = await import('../../../incoming/paragraphs/tidyParagraphs.ts');
  const quiz = $authored.get();
  if (!quiz) return;
  const { id, body } = quiz;
  const came = raws.get(id);
  const tidied =
    came?.body === body
      ? tidyParagraphs(came.raw, { form: 'text' })
      : tidyParagraphs(body, { form: 'markdown' });
  const titleLine = tidied.form === 'text' && tidied.lines[0]?.text === came?.title ? 0 : null;
  const { lines, joined, mended, characters } = tidied;
  const hasProposals = lines.some(({ proposal }, index) => proposal !== undefined && index !== titleLine);
  const hasMore = tidied.form === 'markdown' ? joined : mended.length;
  tidying.set(
    hasProposals || hasMore + mended.length + characters > 0
      ? { quiz: id, body, tidied, titleLine }
      : 'nothing',
  );
}

/** Puts the cleaned text in place, without the lines that somebody takes out. */
export async function applyTidying(removed: ReadonlySet<number>): Promise<void> {
  const found = tidying.get();
  endTyping();
  const quiz = $authored.get();
  // Whoever has typed meanwhile looks again: nothing that was typed is to go.
  if (!found || found === 'nothing' || quiz?.id !== found.quiz || quiz.body !== found.body) {
    await lookForTidying();
    return;
  }
  const { tidiedBody } = await import('../../../incoming/paragraphs/tidyParagraphs.ts');
  const gone = found.titleLine === null ? removed : new Set([...removed, found.titleLine]);
  before.set({ quiz: quiz.id, body: quiz.body });
  replaceBody(tidiedBody(found.tidied, gone));
  tidying.set(null);
}

/** Puts the text back as it was before the last clean-up. */
export function undoTidying(): void {
  const last = before.get();
  before.set(null);
  if (last && $authored.get()?.id === last.quiz) replaceBody(last.body);
}

export function leaveTidying(): void {
  tidying.set(null);
}

$authored.listen((quiz, old) => {
  if (quiz?.id === old?.id) return;
  tidying.set(null);
  before.set(null);
});
