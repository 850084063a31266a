import { useStore } from '@nanostores/react';
import { CHECK } from '../../messages/assignedWork.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { $checks } from '../../stores/assigned/checks.ts';
import { $flags } from '../../stores/attempt/attemptStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { Dialog } from '../quiz/Dialog.tsx';
import { Explanation } from '../quiz/Explanation.tsx';
import { $openCheck, closeCheck, verdictOf } from './check.ts';

/** Tells what became of a flag, in the words of the review. */
export function CheckDialog() {
  const open = useStore($openCheck);
  return (
    <Dialog title={CHECK.title} open={open !== null} onClose={closeCheck}>
      {open?.failed ? (
        <p className="notice" role="alert">
          {NOT_LOADED}
        </p>
      ) : (
        open && <Told id={open.id} />
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={closeCheck}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

function Told({ id }: { readonly id: string }) {
  const told = useStore($checks).get(id);
  const quiz = useStore($quiz);
  const article = useStore($article);
  const flags = useStore($flags);
  if (!told || !quiz?.key || !article) return null;
  const { text, lang } = article;
  const notes = flags.map(({ note }) => note);
  return (
    <>
      {told.outcome === 'duplicate' && <p>{verdictOf(told)}.</p>}
      <Explanation
        finding={told.finding}
        review={{ text, lang, key: quiz.key, result: told.result, notes }}
        techniques={quiz.techniques}
      />
      <p className="quiet">{CHECK.stays}</p>
    </>
  );
}
