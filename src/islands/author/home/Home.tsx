import { useStore } from '@nanostores/react';
import { $kept } from '../../../stores/authoring/keeping/keptStore.ts';
import { Bin } from './Bin.tsx';
import { NewQuiz } from './NewQuiz.tsx';
import { QuizRow } from './QuizRow.tsx';
import { UndoBin } from './UndoBin.tsx';

/** The quizzes in the making on this device, and the ways to a new one. */
export function Home() {
  const kept = useStore($kept);
  const shown = kept
    .filter(({ binnedAt }) => binnedAt === null)
    .sort((a, b) => (b.quiz?.updatedAt ?? 0) - (a.quiz?.updatedAt ?? 0));
  return (
    <>
      <NewQuiz />
      <section aria-labelledby="author-quizzes">
        <h2 id="author-quizzes">Your quizzes</h2>
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
    </>
  );
}
