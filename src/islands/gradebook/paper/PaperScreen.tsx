import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import type { KnownAssignment } from '../../../core/gradebook/gradebook.ts';
import { unmarkedSentence } from '../../../messages/gradebook.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { markerForSheet } from '../../../stores/gradebook/marking/markingStore.ts';
import { termsCodeOf } from '../../../stores/gradebook/paper/paperHandIn.ts';
import { $quizzes, needQuizzes } from '../../../stores/gradebook/quizzes/quizzesStore.ts';
import { knownAssignments } from '../../../stores/gradebook/table/tableStore.ts';
import { loadAnyQuiz } from '../../../stores/teach/anyQuiz.ts';
import { toTable } from '../place.ts';
import { OpenText } from '../unlock/OpenText.tsx';
import { ChooseSheet } from './ChooseSheet.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** What a worksheet belongs to. */
export interface SheetOf {
  readonly quiz: string;
  /** The id of an assignment; `null` for practice. */
  readonly assignment: string | null;
}

/** Types worksheets in: choose the quiz once, then one learner after another. */
export default function PaperScreen({ library }: { readonly library: string }) {
  const [of, setOf] = useState<SheetOf | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (of) void needQuizzes([of.quiz], loadAnyQuiz);
  }, [of]);
  return (
    <>
      <p className="no-print">
        <button type="button" className="button-quiet" onClick={toTable}>
          ← Back to the gradebook
        </button>
      </p>
      <h2 ref={heading}>Enter a worksheet</h2>
      <ChooseSheet library={library} of={of} onChoose={setOf} />
      {of ? <Chosen key={`${of.quiz} ${of.assignment}`} of={of} /> : null}
    </>
  );
}

function Chosen({ of }: { readonly of: SheetOf }) {
  const quizzes = useStore($quizzes);
  const gradebook = useStore($gradebook);
  const assignment: KnownAssignment | null =
    of.assignment === null ? null : (knownAssignments(gradebook).all.get(of.assignment) ?? null);
  if (!quizzes.has(of.quiz)) return <p role="status">Loading the quiz…</p>;
  const site = quizzes.get(of.quiz) ?? null;
  const quiz = site?.article ? site : (assignment?.record?.quiz ?? site);
  if (!quiz) return <p role="alert">{unmarkedSentence({ state: 'no-quiz' })}</p>;
  if (!quiz.article) return <OpenText quiz={quiz} />;
  const marker = markerForSheet(of.quiz, assignment ? termsCodeOf(assignment) : '');
  const isMarkable = !('state' in marker);
  return (
    <>
      {isMarkable ? null : (
        <p className="notice">
          {unmarkedSentence(marker)} A worksheet can be entered all the same: select the words that were
          marked.
        </p>
      )}
      <PaperSheet
        quiz={quiz}
        article={isMarkable ? marker.article : quiz.article}
        answers={isMarkable ? marker.key : null}
        assignment={assignment}
      />
    </>
  );
}
