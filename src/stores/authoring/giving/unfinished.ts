import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';

/** What keeps a quiz from being given out. */
export type Unfinished = 'no-title' | 'no-text' | 'mark-incomplete';

export function unfinishedIn({ about, body, marks }: AuthoredQuiz): readonly Unfinished[] {
  const isIncomplete = marks.some(
    (mark) => mark.why.trim() === '' || (mark.kind === 'item' && mark.technique === ''),
  );
  return [
    ...(about.title.trim() === '' ? (['no-title'] as const) : []),
    ...(body.trim() === '' ? (['no-text'] as const) : []),
    ...(isIncomplete ? (['mark-incomplete'] as const) : []),
  ];
}
