import type { AuthoredQuiz, Mark, SecondAnnotation } from '../authoredQuiz.ts';
import { newMarkId } from '../newMarkId.ts';
import { inOrder } from '../reanchor.ts';
import type { Difference, DifferenceCode } from './differences.ts';

/**
 * How a difference is settled. `ours` leaves our side as it is; `theirs` takes their side, also where it has no mark;
 * `both` lets either family be right; `contested` makes it a span that neither earns nor costs.
 */
export type Settlement = 'ours' | 'theirs' | 'both' | 'contested';

/** What a difference can be settled by. */
export const SETTLEMENTS: Readonly<Record<DifferenceCode, readonly Settlement[]>> = {
  same: [],
  'other-family': ['ours', 'theirs', 'both', 'contested'],
  'other-extent': ['ours', 'theirs'],
  'other-kind': ['ours', 'theirs', 'contested'],
  'only-ours': ['ours', 'theirs', 'contested'],
  'only-theirs': ['ours', 'theirs', 'contested'],
};

/**
 * The quiz with a difference settled; what the other annotator marked stays as it was taken in.
 *
 * @param second of the quiz: the annotation that the difference is with
 */
export function settle(
  quiz: AuthoredQuiz,
  second: SecondAnnotation,
  { id, ours, theirs }: Difference,
  by: Settlement,
): AuthoredQuiz {
  const others = quiz.marks.filter((mark) => mark.id !== ours?.id);
  const taken = new Set([...quiz.marks, ...quiz.adrift].map((mark) => mark.id));
  const mark = settled(ours, theirs, by);
  // A key item keeps its id, whoever is followed.
  const kept = mark && {
    ...mark,
    id: ours?.id ?? (taken.has(mark.id) ? newMarkId(taken, mark.id) : mark.id),
  };
  const done = { ...second, settled: [...new Set([...(second.settled ?? []), id])] };
  return {
    ...quiz,
    marks: inOrder(kept ? [...others, kept] : others),
    second: quiz.second.map((one) => (one === second ? done : one)),
  };
}

function settled(ours: Mark | null, theirs: Mark | null, by: Settlement): Mark | null {
  const mine = ours ?? theirs;
  if (by === 'ours') return ours;
  if (by === 'theirs')
    return theirs && { ...theirs, why: theirs.why.trim() === '' ? (ours?.why ?? '') : theirs.why };
  if (!mine) return null;
  if (by === 'contested') {
    const { id, start, end, quote } = mine;
    const why = mine.why.trim() === '' ? (theirs?.why ?? '') : mine.why;
    return { kind: 'contested', id, start, end, quote, why };
  }
  if (mine.kind !== 'item' || theirs?.kind !== 'item') return mine;
  const families = new Set([...mine.also, theirs.family].filter((family) => family !== mine.family));
  return { ...mine, also: [...families] };
}
