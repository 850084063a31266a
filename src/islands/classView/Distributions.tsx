import { distribution, scaleFromZero } from '../../core/analysis/distribution.ts';
import { points } from '../../messages/analysis.ts';
import { wholeScore } from '../../messages/wholeScore.ts';
import { type ClassAttempt, toldDiscernment } from './classAttempt.ts';
import { Histogram } from './Histogram.tsx';

interface Props {
  readonly attempts: readonly ClassAttempt[];
}

/** How score, discernment and time are spread over the class. */
export function Distributions({ attempts }: Props) {
  const minutes = attempts.map((attempt) => attempt.minutes);
  return (
    <section className="class-spread">
      <h3>How the class is spread</h3>
      <div className="class-plots">
        <Histogram
          title="Score"
          unit="of 100"
          values={distribution(
            attempts.map(({ result }) => result.score),
            { from: 0, to: 100, bins: 10 },
          )}
          show={(value) => `${wholeScore(value)}`}
        />
        <Histogram
          title="Discernment"
          unit="points"
          values={distribution(
            attempts.map(({ result }) => toldDiscernment(result)),
            { from: -1, to: 1, bins: 10 },
          )}
          show={points}
        />
        <Histogram
          title="Time on task"
          unit="minutes"
          values={distribution(minutes, scaleFromZero(minutes.filter((value) => value !== null)))}
          show={(value) => `${Math.round(value)}`}
        />
      </div>
    </section>
  );
}
