import { useStore } from '@nanostores/react';
import { SECOND } from '../../../messages/authorSecond.ts';
import { $authored, changeAuthored } from '../../../stores/authoring/authoredStore.ts';
import { $canUndo, $comparisons, undoStep } from '../../../stores/authoring/second/secondStore.ts';
import { TextField } from '../../teach/form/TextField.tsx';
import { Compared } from './Compared.tsx';
import { Invite } from './Invite.tsx';

/** Another pair of eyes on the same text: invited by file, compared and settled. */
export default function SecondStep() {
  const quiz = useStore($authored);
  const comparisons = useStore($comparisons);
  const canUndo = useStore($canUndo);
  if (!quiz) return null;
  return (
    <>
      <section aria-labelledby="author-second">
        <h3 id="author-second">Second reader</h3>
        <p>{SECOND.ask}</p>
        <TextField
          id="author-annotator"
          label={SECOND.name}
          hint={SECOND.nameHint}
          value={quiz.annotator}
          onChange={(annotator) => changeAuthored((before) => ({ ...before, annotator }))}
        />
        <Invite quiz={quiz} />
      </section>
      {comparisons.map((comparison) => (
        <Compared
          key={`${comparison.second.annotator} ${comparison.second.takenAt}`}
          comparison={comparison}
        />
      ))}
      <div className="author-undo no-print">
        {canUndo ? (
          <div className="author-undo-bar">
            <button type="button" className="button-quiet" onClick={undoStep}>
              Undo the last step
            </button>
          </div>
        ) : null}
      </div>
    </>
  );
}
