import type { Terms } from '../../core/assignment/terms.ts';
import type { ResultFile } from '../../core/attempt/resultFile.ts';
import { receipt } from '../../core/handIn/receipt.ts';
import { dueDate } from '../../messages/assigned.ts';
import { attemptOf, HANDED_IN } from '../../messages/assignedHandIn.ts';
import { wholeScore } from '../../messages/wholeScore.ts';
import { Giving } from './Giving.tsx';

interface Props {
  readonly results: readonly ResultFile[];
  readonly terms: Terms;
}

/** What was handed in before, each with its receipt, file and code: trying again loses nothing. */
export function EarlierRounds({ results, terms }: Props) {
  if (results.length === 0) return null;
  return (
    <details className="assigned-rounds no-print">
      <summary>
        {HANDED_IN.earlier} ({results.length})
      </summary>
      <ol>
        {results.map((result) => (
          <li key={result.submittedAt}>
            <p>
              <strong>{attemptOf(result.assigned?.round ?? 1, terms.attempts)}.</strong>{' '}
              {dueDate(result.submittedAt)}. {HANDED_IN.receipt} <b>{receipt(result)}</b>
              {result.score !== null && `. ${wholeScore(result.score)} of 100`}
            </p>
            <Giving result={result} mail={terms.mail} />
          </li>
        ))}
      </ol>
    </details>
  );
}
