import { useStore } from '@nanostores/react';
import { isAlone, keyHref } from '../../links/links.ts';
import { nextStep } from '../../messages/score.ts';
import { duration } from '../../messages/times.ts';
import { wholeScore } from '../../messages/wholeScore.ts';
import { $attempt } from '../../stores/attempt/attemptStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { closeResult, tryMissedAgain } from '../../stores/review/reviewActions.ts';
import { $openedResult, $result, type OpenedResult, stepFinding } from '../../stores/review/reviewStore.ts';
import { ARTICLE_ID } from '../reader/articleId.ts';
import { Filters } from './Filters.tsx';
import { FindingList } from './FindingList.tsx';
import { SaveResult } from './SaveResult.tsx';
import { ScoreParts } from './ScoreParts.tsx';

/** The score with its parts, and the way through the explanations. */
export function ScoreView() {
  const result = useStore($result);
  const opened = useStore($openedResult);
  if (!result) return null;
  return (
    <section className="score" id="score" tabIndex={-1} aria-labelledby="score-title">
      {opened && <OpenedBanner result={opened} />}
      <h2 id="score-title" className="score-title">
        <span className="score-number">{wholeScore(result.score)}</span> of 100
      </h2>
      <p className="score-next">{nextStep(result)}</p>
      <ScoreParts result={result} />
      <Filters />
      <div className="score-steps no-print">
        <button type="button" className="button-quiet" onClick={() => stepFinding(-1)}>
          Previous
        </button>
        <button type="button" className="button" onClick={() => stepFinding(1)}>
          Next explanation
        </button>
      </div>
      <FindingList />
      <Actions opened={opened !== null} />
      <Earlier />
    </section>
  );
}

function OpenedBanner({ result: { title, adrift } }: { readonly result: OpenedResult }) {
  return (
    <p className="notice">
      This is a saved result{title ? ` of “${title}”` : ''}, scored anew.{' '}
      {adrift.length > 0 &&
        `${adrift.length === 1 ? 'One flag is' : `${adrift.length} flags are`} left out: the words are not in this copy of the article. `}
      <button type="button" className="link-button" onClick={backToMine}>
        Back to my own
      </button>
    </p>
  );
}

function Actions({ opened }: { readonly opened: boolean }) {
  const result = useStore($result);
  const quiz = useStore($quiz);
  // Where it was assigned, another attempt is the terms' to give, and what was handed in is kept beside them.
  const practice = !quiz?.terms;
  const missed = result ? result.core.total - result.core.hit + result.extra.total - result.extra.hit : 0;
  return (
    <div className="score-actions no-print">
      {practice && !opened && (
        <button type="button" className="button" onClick={again}>
          {missed > 0 ? 'Try the missed ones again' : 'Try again'}
        </button>
      )}
      {practice && !opened && <SaveResult />}
      <button type="button" className="button-quiet" onClick={() => window.print()}>
        Print
      </button>
      {quiz && practice && !isAlone() && (
        <a className="score-key" href={keyHref(quiz.slug)}>
          Answer key to print
        </a>
      )}
    </div>
  );
}

function again(): void {
  tryMissedAgain();
  window.scrollTo({ top: 0 });
  backToArticle();
}

function backToMine(): void {
  closeResult();
  backToArticle();
}

/** The button that was pressed goes away with the review: the focus goes where the work goes on. */
function backToArticle(): void {
  document.getElementById(ARTICLE_ID)?.focus({ preventScroll: true });
}

/** Earlier rounds, so that trying again loses nothing. */
function Earlier() {
  const attempt = useStore($attempt);
  const opened = useStore($openedResult);
  const assigned = useStore($quiz)?.terms !== undefined;
  if (!attempt || opened || assigned) return null;
  const scores = attempt.earlier.flatMap(({ score }) => (score === null ? [] : [wholeScore(score)]));
  return (
    <p className="quiet">
      Time on the page: {duration(attempt.activeMs)}.
      {scores.length > 0 && ` Earlier rounds: ${scores.join(', ')}.`}
    </p>
  );
}
