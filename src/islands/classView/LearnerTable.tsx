import { useId } from 'react';
import { figure, points } from '../../messages/analysis.ts';
import { wholeScore } from '../../messages/wholeScore.ts';
import type { ClassAnalysis } from './analysis.ts';
import { type ClassAttempt, toldDiscernment } from './classAttempt.ts';
import { WideTable } from './WideTable.tsx';

interface Props {
  readonly attempts: readonly ClassAttempt[];
  readonly analysis: ClassAnalysis;
}

/** Each learner by name, on the screen only. */
export function LearnerTable({ attempts, analysis }: Props) {
  const heading = useId();
  return (
    <section className="class-learners no-print">
      <h3 id={heading}>Learner by learner</h3>
      <WideTable labelledBy={heading}>
        <thead>
          <tr>
            <th scope="col">Learner</th>
            <th scope="col">Score</th>
            <th scope="col">Discernment</th>
            <th scope="col">Agreement with the key</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ learner, result }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two learners may bear one name, and the list is never reordered.
            <tr key={index}>
              <th scope="row">{learner}</th>
              <td>{wholeScore(result.score)}</td>
              <td>{points(toldDiscernment(result))}</td>
              <td>{figure(analysis.agreement.withKey[index] ?? null, 2)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
