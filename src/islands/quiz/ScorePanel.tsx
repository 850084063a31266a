import { useStore } from '@nanostores/react';
import type { Result } from '../../core/scoring/result.ts';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { VERDICTS } from '../../messages/feedback.ts';
import { discernmentSentence, nextStep, percent, wholeScore } from '../../messages/score.ts';
import { duration } from '../../messages/times.ts';
import { $attempt, $submitted } from '../../stores/attempt/attemptStore.ts';
import { $article, $quiz } from '../../stores/quiz/quizStore.ts';
import {
  $filter,
  $findings,
  $openedResult,
  $result,
  type Filter,
  openFinding,
  passes,
  setFilter,
  stepFinding,
  tryMissedAgain,
} from '../../stores/review/reviewStore.ts';
import { FamilyName } from './FamilyName.tsx';
import { FindingList } from './FindingList.tsx';
import { SaveResult } from './SaveResult.tsx';
import { useHydrated } from './useHydrated.ts';

/** The score with its parts, and the way through the explanations. */
export function ScorePanel() {
  const hydrated = useHydrated();
  const quiz = useStore($quiz);
  const article = useStore($article);
  const result = useStore($result);
  const opened = useStore($openedResult);
  const submitted = useStore($submitted);
  if (!hydrated || !quiz || !article) return null;
  if (!quiz.key) return submitted ? <NoKey /> : null;
  if (!result) return null;
  return (
    <section className="score" id="score" tabIndex={-1} aria-labelledby="score-title">
      {opened && <OpenedBanner title={opened.title} />}
      <h2 id="score-title" className="score-title">
        <span className="score-number">{wholeScore(result.score)}</span> of 100
      </h2>
      <p className="score-next">{nextStep(result)}</p>
      <Parts result={result} />
      <Families result={result} />
      <Discernment result={result} />
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

function OpenedBanner({ title }: { readonly title: string }) {
  return (
    <p className="notice">
      This is a saved result{title ? ` of “${title}”` : ''}, scored anew.{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          $openedResult.set(null);
          openFinding(null);
        }}
      >
        Back to my own
      </button>
    </p>
  );
}

function NoKey() {
  return (
    <section className="score" id="score" tabIndex={-1}>
      <h2 className="score-title">Handed in</h2>
      <p>
        This article has no answer key yet, so nothing was scored. Your flags are kept; save them as a file to
        compare with others.
      </p>
      <div className="score-actions">
        <SaveResult />
      </div>
    </section>
  );
}

function Parts({ result }: { readonly result: Result }) {
  const { core, extra, fair, sentences } = result;
  const rows: [string, string][] = [];
  if (core.total > 0) {
    const near = core.near > 0 ? `, ${core.near} close` : '';
    rows.push(['Core items found', `${core.hit} of ${core.total}${near}`]);
  }
  if (extra.total > 0) rows.push(['Bonus items found', `${extra.hit} of ${extra.total}`]);
  if (fair.total > 0) rows.push(['Fair passages flagged', `${fair.flagged.length} of ${fair.total}`]);
  if (core.total === 0) {
    rows.push(['Clean sentences flagged', `${sentences.clean.flagged} of ${sentences.clean.total}`]);
  }
  return (
    <dl className="score-parts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Families({ result }: { readonly result: Result }) {
  const rows = FAMILIES.map((family) => ({ family, ...result.families[family].core })).filter(
    ({ total }) => total > 0,
  );
  if (rows.length === 0) return null;
  return (
    <ul className="meters" aria-label="Core items by family">
      {rows.map(({ family, hit, near, total }) => (
        <li key={family} className={`meter mark--${family}`}>
          <FamilyName family={family} />
          <span className="meter-count">
            {hit} of {total}
          </span>
          <svg className="meter-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className="meter-near" width={(100 * (hit + near)) / total} height="6" />
            <rect className="meter-hit" width={(100 * hit) / total} height="6" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function Discernment({ result }: { readonly result: Result }) {
  const sentence = discernmentSentence(result);
  const { precision, recall, f1 } = result.measure;
  return (
    <details className="score-details">
      <summary>How well you told slant from fair</summary>
      {sentence && (
        <p>
          <b>Discernment.</b> {sentence} Flagging everything or nothing gives 0.
        </p>
      )}
      <p>
        <b>As researchers measure it,</b> letter by letter: precision {percent(precision)} (how much of what
        you flagged is in the key), recall {percent(recall)} (how much of the key you flagged), F1{' '}
        {percent(f1)}.
      </p>
    </details>
  );
}

const FILTERS: readonly Filter[] = [
  'all',
  'missed',
  'near',
  'false-alarm',
  'hit',
  'unlisted',
  'contested',
  'left-alone',
];

function Filters() {
  const filter = useStore($filter);
  const findings = useStore($findings);
  return (
    <fieldset className="filters no-print">
      <legend>Show</legend>
      {FILTERS.map((name) => {
        const number = findings.filter((finding) => passes(finding, name)).length;
        if (number === 0 && name !== filter) return null;
        return (
          <label key={name} className={name === filter ? 'filter filter--on' : 'filter'}>
            <input
              type="radio"
              name="filter"
              className="visually-hidden"
              checked={name === filter}
              onChange={() => setFilter(name)}
            />
            {name === 'all' ? 'To look at' : VERDICTS[name]} <span className="filter-count">{number}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function Actions({ opened }: { readonly opened: boolean }) {
  const result = useStore($result);
  const missed = result ? result.core.total - result.core.hit + result.extra.total - result.extra.hit : 0;
  return (
    <div className="score-actions no-print">
      {!opened && (
        <button type="button" className="button" onClick={again}>
          {missed > 0 ? 'Try the missed ones again' : 'Try again'}
        </button>
      )}
      {!opened && <SaveResult />}
      <button type="button" className="button-quiet" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}

function again(): void {
  tryMissedAgain();
  window.scrollTo({ top: 0 });
}

/** Earlier rounds, so that trying again loses nothing. */
function Earlier() {
  const attempt = useStore($attempt);
  const opened = useStore($openedResult);
  if (!attempt || opened) return null;
  const scores = attempt.earlier.flatMap(({ score }) => (score === null ? [] : [wholeScore(score)]));
  return (
    <p className="quiet">
      Time on the page: {duration(attempt.activeMs)}.
      {scores.length > 0 && ` Earlier rounds: ${scores.join(', ')}.`}
    </p>
  );
}
