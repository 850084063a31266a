import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { $flags, $submitted, tryAgain } from '../../stores/attempt/attemptStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $reviewedFlags } from '../../stores/review/reviewStore.ts';
import { $assignedParts, loadAssigned } from './loadAssigned.ts';
import { $reviewParts, loadReviewing } from './loadReviewing.ts';
import { useHydrated } from './useHydrated.ts';
import { useReviewing } from './useReviewing.ts';

/** Where the score stands, once something is handed in or a saved result is open. */
export function ScorePanel() {
  const hydrated = useHydrated();
  const quiz = useStore($quiz);
  const article = useStore($article);
  const submitted = useStore($submitted);
  const reviewed = useStore($reviewedFlags) !== null;
  const parts = useStore($reviewParts);
  const wanted = reviewed && quiz?.key != null;
  useEffect(() => {
    if (wanted) load();
  }, [wanted]);
  const assigned = useStore($assignedParts);
  if (!hydrated) return null;
  if (assigned === 'failed') return <NotLoaded again={loadAssigned} />;
  if (!quiz || !article) return null;
  if (!quiz.key) {
    // What is assigned without a key waits for one, and says so in its own place.
    if (quiz.terms) return null;
    if (!submitted) return null;
    return quiz.sealed ? <Sealed /> : <NoKey />;
  }
  if (!wanted || parts === null) return null;
  return parts === 'failed' ? <NotLoaded again={load} /> : <parts.ScoreView />;
}

/** What does not come is told of by the panel. */
function load(): void {
  loadReviewing().catch(() => {});
}

function NotLoaded({ again }: { readonly again: () => void }) {
  return (
    <section className="score" id="score" tabIndex={-1}>
      <p className="notice" role="alert">
        {NOT_LOADED}{' '}
        <button type="button" className="link-button" onClick={again}>
          Try again
        </button>
      </p>
    </section>
  );
}

function Sealed() {
  const [parts, setParts] = useState<typeof import('../sealed/SealedQuiz.tsx') | 'failed' | null>(null);
  const ask = () => import('../sealed/SealedQuiz.tsx').then(setParts, () => setParts('failed'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void ask(), []);
  if (parts === 'failed') return <NotLoaded again={ask} />;
  return parts && <parts.SealedQuiz actions={<Actions />} />;
}

function NoKey() {
  return (
    <section className="score" id="score" tabIndex={-1}>
      <h2 className="score-title">Handed in</h2>
      <p>
        There is no answer key on this page, so nothing was scored. Your flags are kept; save them as a file
        to compare with others.
      </p>
      <Actions />
    </section>
  );
}

function Actions() {
  const parts = useReviewing();
  return (
    <div className="score-actions no-print">
      <button type="button" className="button" onClick={goOn}>
        Go on flagging
      </button>
      {parts && <parts.SaveResult />}
    </div>
  );
}

/** Without a key nothing was missed: all the flags stay. */
function goOn(): void {
  tryAgain($flags.get().map(({ id }) => id));
}
