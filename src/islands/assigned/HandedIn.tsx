import { useStore } from '@nanostores/react';
import type { Terms } from '../../core/assignment/terms.ts';
import type { ResultFile } from '../../core/attempt/resultFile.ts';
import { receipt } from '../../core/handIn/receipt.ts';
import { dueDate } from '../../messages/assigned.ts';
import { attemptOf, attemptsLeft, HANDED_IN } from '../../messages/assignedHandIn.ts';
import { duration } from '../../messages/times.ts';
import { $roundsLeft, $waitsForPasscode, nextRound } from '../../stores/assigned/assignedStore.ts';
import type { AssignedRecord } from '../../stores/assigned/record.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { Giving } from './Giving.tsx';
import { Passcode } from './Passcode.tsx';
import { $tie } from './platform.ts';
import { EarlierRounds } from './Rounds.tsx';
import { toArticle } from './toArticle.ts';

interface Props {
  readonly terms: Terms;
  readonly record: AssignedRecord;
}

/** What a learner has in hand after handing in, and what comes next. */
export function HandedIn({ terms, record: { submissions, passcode } }: Props) {
  const waits = useStore($waitsForPasscode);
  const hasKey = useStore($quiz)?.key != null;
  const tie = useStore($tie);
  const last = submissions.at(-1);
  if (!last) return null;
  const given = tie !== null && tie.trouble === null && tie.isRecording;
  return (
    <section className="assigned-panel" id="handed-in" tabIndex={-1} aria-labelledby="handed-in-title">
      <h2 id="handed-in-title">{HANDED_IN.title}</h2>
      <Receipt result={last} terms={terms} />
      <p>{given ? HANDED_IN.givenByPlatform : HANDED_IN.give}</p>
      <Giving result={last} mail={terms.mail} />
      {waits && <Passcode terms={terms} kept={passcode} />}
      {!waits && !hasKey && <p>{HANDED_IN.noKey}</p>}
      <NextRound />
      <EarlierRounds results={submissions.slice(0, -1)} terms={terms} />
    </section>
  );
}

function Receipt({ result, terms }: { readonly result: ResultFile; readonly terms: Terms }) {
  return (
    <>
      <p className="assigned-receipt">
        {HANDED_IN.receipt} <b>{receipt(result)}</b>
      </p>
      <p className="quiet">
        {attemptOf(result.assigned?.round ?? 1, terms.attempts)}, {dueDate(result.submittedAt)}. Time on the
        page: {duration(result.activeMs)}. {HANDED_IN.receiptHelp}
      </p>
    </>
  );
}

function NextRound() {
  const left = useStore($roundsLeft);
  if (left === 0) return <p>{HANDED_IN.noneLeft}</p>;
  return (
    <p className="no-print">
      {attemptsLeft(left)}{' '}
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          nextRound();
          toArticle();
        }}
      >
        {HANDED_IN.tryAgain}
      </button>
    </p>
  );
}
