import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { $kept } from '../../../stores/authoring/keeping/keptStore.ts';
import { takeFocus } from '../toFocus.ts';
import { Bin } from './Bin.tsx';
import { LIST_ID } from './ids.ts';
import { NewQuiz } from './NewQuiz.tsx';
import { QuizRow } from './QuizRow.tsx';
import { UndoBin } from './UndoBin.tsx';

interface Props {
  /** Whether somebody came here from a quiz. */
  readonly takesFocus: boolean;
}

/** The quizzes in the making on this device, and the ways to a new one. */
export function Home({ takesFocus }: Props) {
  const kept = useStore($kept);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) top.current?.focus();
  }, [takesFocus]);
  // A button that took its row away with it said where the keyboard goes on.
  useEffect(() => {
    if (kept) takeFocus()?.focus();
  }, [kept]);
  const shown = kept
    .filter(({ binnedAt }) => binnedAt === null)
    .sort((a, b) => (b.quiz?.updatedAt ?? 0) - (a.quiz?.updatedAt ?? 0));
  return (
    <div ref={top} tabIndex={-1} className="author-step">
      <NewQuiz />
      <section aria-labelledby={LIST_ID}>
        <h2 id={LIST_ID} tabIndex={-1}>
          Your quizzes
        </h2>
        {shown.length === 0 ? (
          <p className="quiet">None yet. What you begin is kept on this device, and nowhere else.</p>
        ) : (
          <ul className="author-list">
            {shown.map((one) => (
              <QuizRow key={one.id} kept={one} />
            ))}
          </ul>
        )}
        <Bin binned={kept.filter(({ binnedAt }) => binnedAt !== null)} />
      </section>
      <UndoBin />
    </div>
  );
}
