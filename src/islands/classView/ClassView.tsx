import { useId, useMemo, useState } from 'react';
import { isScoredBy } from '../../core/analysis/marks.ts';
import type { Article } from '../../core/article/article.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import { learners, leftOutLine } from '../../messages/analysis.ts';
import type { Techniques } from '../../stores/quiz/quizStore.ts';
import { AlarmTable } from './AlarmTable.tsx';
import { analyseClass } from './analysis.ts';
import { ClassSummary } from './ClassSummary.tsx';
import type { ClassAttempt } from './classAttempt.ts';
import { Distributions } from './Distributions.tsx';
import { GroupTables } from './GroupTables.tsx';
import { HeatMap } from './HeatMap.tsx';
import { ItemTable } from './ItemTable.tsx';
import { LearnerTable } from './LearnerTable.tsx';
import { TalkAbout } from './TalkAbout.tsx';

export interface ClassViewProps {
  /** The quiz, and which assignment or class it is about. */
  readonly title: string;
  readonly article: Article;
  /** The key as it was in play: `keyInPlay`. Attempts with other families in play are left out, and that is told. */
  readonly answers: LocatedKey;
  /** Names of techniques by id. */
  readonly techniques: Techniques;
  /** One a learner. Keep the same array while nothing changes: the analysis is made anew for another one. */
  readonly attempts: readonly ClassAttempt[];
}

/**
 * What a class made of a quiz. Nothing in it names a learner unless the teacher asks for names, and paper never does.
 * The page that shows it loads `styles/classView.css`.
 */
export default function ClassView({
  title,
  article,
  answers: key,
  techniques,
  attempts: all,
}: ClassViewProps) {
  const [names, setNames] = useState(false);
  const heading = useId();
  const attempts = useMemo(() => all.filter(({ result }) => isScoredBy(result, key)), [all, key]);
  const analysis = useMemo(
    () =>
      analyseClass(
        article,
        key,
        attempts.map(({ result }) => result),
      ),
    [article, key, attempts],
  );
  if (attempts.length === 0) {
    return (
      <section className="class-view" aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <p>
          {all.length === 0
            ? 'Nobody has handed this in yet. What the class makes of it will show here.'
            : 'All that was handed in had other families in play, or another key.'}
        </p>
      </section>
    );
  }
  return (
    <section className="class-view" aria-labelledby={heading}>
      <div className="class-head">
        <div>
          <h2 id={heading}>{title}</h2>
          <p className="quiet">
            What {learners(attempts.length)} made of it. One attempt each.
            {leftOutLine(all.length - attempts.length)}
          </p>
        </div>
        <div className="class-actions no-print">
          <label className="class-check">
            <input type="checkbox" checked={names} onChange={(event) => setNames(event.target.checked)} />
            Show names <span className="quiet">(never printed)</span>
          </label>
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            Print
          </button>
        </div>
      </div>
      <ClassSummary analysis={analysis} />
      <TalkAbout analysis={analysis} />
      <HeatMap analysis={analysis} techniques={techniques} attempts={attempts} names={names} />
      <AlarmTable analysis={analysis} />
      <ItemTable analysis={analysis} techniques={techniques} />
      <GroupTables groups={analysis.groups} techniques={techniques} />
      <Distributions attempts={attempts} />
      {names && <LearnerTable attempts={attempts} analysis={analysis} />}
    </section>
  );
}
