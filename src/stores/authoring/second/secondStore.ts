import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Article } from '../../../core/article/article.ts';
import type { AuthoredQuiz, Mark, SecondAnnotation } from '../../../core/authoring/authoredQuiz.ts';
import { type AnnotatorAgreement, annotatorAgreement } from '../../../core/authoring/second/agreement.ts';
import { type AnnotationsTrouble, readAnnotations } from '../../../core/authoring/second/annotations.ts';
import { type Difference, differencesOf } from '../../../core/authoring/second/differences.ts';
import { type Settlement, settle } from '../../../core/authoring/second/settle.ts';
import { $authored, $authoredArticle, changeAuthored } from '../authoredStore.ts';

/** One second reader beside us. */
export interface Comparison {
  readonly second: SecondAnnotation;
  readonly agreement: AnnotatorAgreement;
  readonly differences: readonly Difference[];
  /** Marks of theirs whose words are no longer in the text. */
  readonly lost: number;
}

/** What every second reader marked, beside what is on the desk. */
export const $comparisons = computed([$authored, $authoredArticle], (quiz, article): readonly Comparison[] =>
  quiz && article ? quiz.second.map((second) => compared(article, quiz.marks, second)) : [],
);

function compared(article: Article, ours: readonly Mark[], second: SecondAnnotation): Comparison {
  const theirs = second.marks.filter(({ start, end, quote }) => article.text.slice(start, end) === quote);
  return {
    second,
    agreement: annotatorAgreement(article, ours, theirs),
    differences: differencesOf(article, ours, theirs),
    lost: second.marks.length - theirs.length,
  };
}

/** What was done last with a second reader’s marks, as long as it can be taken back. */
interface Done {
  readonly before: Pick<AuthoredQuiz, 'marks' | 'second'>;
  readonly after: AuthoredQuiz;
}

const done = atom<readonly Done[]>([]);

/** Whether the last step can be taken back: nobody has changed the marks since. */
export const $canUndo: ReadableAtom<boolean> = computed([done, $authored], (all, quiz) => {
  const last = all.at(-1);
  return last !== undefined && quiz?.marks === last.after.marks && quiz.second === last.after.second;
});

export function settleBy(second: SecondAnnotation, difference: Difference, by: Settlement): void {
  step((quiz) => settle(quiz, second, difference, by));
}

/** Takes up a difference again that was settled; the marks stay as they are. */
export function reopen(second: SecondAnnotation, id: string): void {
  step((quiz) => ({
    ...quiz,
    second: quiz.second.map((one) =>
      one === second ? { ...one, settled: (one.settled ?? []).filter((each) => each !== id) } : one,
    ),
  }));
}

/** Forgets what a second reader marked. */
export function removeSecond(second: SecondAnnotation): void {
  step((quiz) => ({ ...quiz, second: quiz.second.filter((one) => one !== second) }));
}

/** Takes the last step back. */
export function undoStep(): void {
  const last = done.get().at(-1);
  if (!last || !$canUndo.get()) return;
  changeAuthored((quiz) => ({ ...quiz, ...last.before }));
  const now = $authored.get();
  // The step before it can be taken back too: the marks are again as that one left them.
  const others = done.get().slice(0, -1);
  const previous = others.at(-1);
  done.set(previous && now ? [...others.slice(0, -1), { ...previous, after: now }] : []);
}

/** What came of a second reader’s file. */
export type Taken =
  | {
      readonly annotator: string;
      readonly marks: number;
      readonly sameText: boolean;
      /** Whether the same file was taken in before: nothing came of it this time. */
      readonly isKnown: boolean;
    }
  | { readonly trouble: AnnotationsTrouble };

/** Takes in what a second reader marked. Of a file that cannot be read, nothing is taken. */
export function takeSecond(json: string): Taken {
  const article = $authoredArticle.get();
  if (!article) return { trouble: { code: 'not-annotations' } };
  const read = readAnnotations(json, article);
  if ('trouble' in read) return read;
  const { annotator, marks, adrift, sameText } = read;
  // Those without their words stay with the others, in case the words come back.
  const second = { annotator, marks: [...marks, ...adrift], takenAt: Date.now() };
  const isKnown = $authored.get()?.second.some((one) => isSame(one, second)) === true;
  if (!isKnown) step((quiz) => ({ ...quiz, second: [...quiz.second, second] }));
  return { annotator, marks: marks.length, sameText, isKnown };
}

/** Whether two files hold the same marks of the same reader, wherever the text has carried them since. */
function isSame(one: SecondAnnotation, other: SecondAnnotation): boolean {
  const written = ({ annotator, marks }: SecondAnnotation) =>
    JSON.stringify([annotator, marks.map(({ start: _, end: __, ...mark }) => mark)]);
  return written(one) === written(other);
}

function step(to: (quiz: AuthoredQuiz) => AuthoredQuiz): void {
  const quiz = $authored.get();
  if (!quiz) return;
  const earlier = $canUndo.get() ? done.get() : [];
  changeAuthored(to);
  const after = $authored.get();
  const { marks, second } = quiz;
  if (after && after !== quiz) done.set([...earlier, { before: { marks, second }, after }]);
}
