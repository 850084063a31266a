import { useId, useRef, useState } from 'react';
import { direction } from '../../core/article/direction.ts';
import type { Techniques } from '../../stores/quiz/quizStore.ts';
import type { ClassAnalysis } from './analysis.ts';
import type { ClassAttempt } from './classAttempt.ts';
import { HeatCard } from './HeatCard.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { HeatText } from './HeatText.tsx';
import { useHeatPointer } from './useHeatPointer.ts';

interface Props {
  readonly analysis: ClassAnalysis;
  readonly techniques: Techniques;
  readonly attempts: readonly ClassAttempt[];
  readonly names: boolean;
}

/** The article as the class read it, and beside it what is to be known of the passage pointed at. */
export function HeatMap({ analysis, techniques, attempts, names }: Props) {
  const { article, runs } = analysis;
  const text = useRef<HTMLDivElement>(null);
  const help = useId();
  const [counts, setCounts] = useState(false);
  const { active, close, handlers } = useHeatPointer(text, analysis);
  const run = active === null ? undefined : runs[active];
  return (
    <section className="class-heat">
      <h3>The article as the class read it</h3>
      <div className={counts ? 'heat heat--counts' : 'heat'}>
        <div className="heat-side">
          <HeatLegend />
          <label className="class-check no-print">
            <input type="checkbox" checked={counts} onChange={(event) => setCounts(event.target.checked)} />
            Show how many flagged each passage
          </label>
          <div className={run ? 'heat-card heat-card--open no-print' : 'heat-card no-print'}>
            {run && (
              <button type="button" className="heat-close" aria-label="Close" onClick={close}>
                ✕
              </button>
            )}
            <div aria-live="polite">
              {run ? (
                <HeatCard
                  run={run}
                  analysis={analysis}
                  techniques={techniques}
                  attempts={attempts}
                  names={names}
                />
              ) : (
                <p id={help} className="quiet">
                  Point at a passage or tap it to see what the class called it. With the keyboard, arrow keys
                  go from passage to passage.
                </p>
              )}
            </div>
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
        <div
          ref={text}
          className="heat-text"
          role="group"
          aria-label="The article as a heat map"
          aria-describedby={run ? undefined : help}
          lang={article.lang}
          dir={direction(article.lang)}
          {...handlers}
        >
          <HeatText analysis={analysis} />
        </div>
      </div>
    </section>
  );
}
