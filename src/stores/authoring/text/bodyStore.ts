import { atom, type ReadableAtom } from 'nanostores';
import { parseMarkdown } from '../../../core/article/markdown.ts';
import type { AuthoredQuiz, Mark, SecondAnnotation } from '../../../core/authoring/authoredQuiz.ts';
import { reanchor } from '../../../core/authoring/reanchor.ts';
import { $authored, changeAuthored } from '../authoredStore.ts';

/** How long somebody types before the marks follow, in milliseconds. */
const PAUSE = 300;

const typed = atom<string | null>(null);

/** What stands in the field and is not yet in the quiz; `null` where both are the same. */
export const $typed: ReadableAtom<string | null> = typed;

/** How the text and its marks stood when typing began: marks follow from there, whatever was typed in between. */
interface Before {
  readonly text: string;
  readonly all: readonly Mark[];
  readonly second: readonly SecondAnnotation[];
  /** What came of it last; where somebody else has changed the marks since, this typing is over. */
  readonly last: AuthoredQuiz;
}

let before: Before | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes what is typed; the quiz follows in a moment, with its marks. */
export function typeBody(body: string): void {
  typed.set(body);
  clearTimeout(timer);
  timer = setTimeout(takeTyped, PAUSE);
}

/** Puts what was typed into the quiz at once. */
export function takeTyped(): void {
  clearTimeout(timer);
  const body = typed.get();
  typed.set(null);
  if (body !== null) changeAuthored((quiz) => withBody(quiz, body));
}

/** Forgets what was typed and is not yet in the quiz. */
export function dropTyped(): void {
  clearTimeout(timer);
  typed.set(null);
  before = null;
}

/** Typing is over: what comes next is measured from the text as it stands. */
export function endTyping(): void {
  takeTyped();
  before = null;
}

/** Puts another text in place of the article, in one step, with its marks. */
export function replaceBody(body: string): void {
  endTyping();
  changeAuthored((quiz) => withBody(quiz, body));
  before = null;
}

function withBody(quiz: AuthoredQuiz, body: string): AuthoredQuiz {
  if (body === quiz.body) return quiz;
  const textOf = (source: string) => parseMarkdown(source, quiz.about.lang).text;
  if (!before || !isStillLast(before.last, quiz)) {
    const { marks, adrift, second } = quiz;
    before = { text: textOf(quiz.body), all: [...marks, ...adrift], second, last: quiz };
  }
  const { text } = before;
  const now = textOf(body);
  const { marks, adrift } = reanchor(before.all, text, now);
  // Second readers’ marks follow too; those without their words wait among the others.
  const second = before.second.map((one) => {
    const placed = reanchor(one.marks, text, now);
    return { ...one, marks: [...placed.marks, ...placed.adrift] };
  });
  const changed = { ...quiz, body, marks, adrift, second };
  before = { ...before, last: changed };
  return changed;
}

function isStillLast(last: AuthoredQuiz, quiz: AuthoredQuiz): boolean {
  return last.marks === quiz.marks && last.adrift === quiz.adrift && last.second === quiz.second;
}

/** Another quiz came to the desk: what was typed belongs to the one before. */
$authored.listen((quiz, old) => {
  if (quiz?.id !== old?.id) dropTyped();
});
