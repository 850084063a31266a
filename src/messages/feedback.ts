import type { Finding, FindingKind } from '../core/review/findings.ts';
import { hitSentences } from './feedback/hit.ts';
import { missedSentences } from './feedback/missed.ts';
import { nearSentences } from './feedback/near.ts';
import { contestedSentences, falseAlarmSentences, leftAloneSentences } from './feedback/notes.ts';
import type { Review } from './feedback/review.ts';
import { unlistedSentences } from './feedback/unlisted.ts';

export type { Review };

/** One word or two for what became of a finding. */
export const VERDICTS: Readonly<Record<FindingKind, string>> = {
  hit: 'Found',
  near: 'Close',
  missed: 'Missed',
  'false-alarm': 'False alarm',
  'left-alone': 'Fair passage',
  contested: 'Open to debate',
  unlisted: 'Not in the key',
};

/**
 * What a learner is told about a finding, before the key's own explanation: what their flag did, and what
 * would have done better. Every sentence holds for this learner's flags on this text.
 */
export function feedback(finding: Finding, review: Review): string[] {
  switch (finding.kind) {
    case 'hit':
      return hitSentences(finding, review);
    case 'near':
      return nearSentences(finding, review);
    case 'missed':
      return missedSentences(finding, review);
    case 'false-alarm':
      return falseAlarmSentences(finding, review);
    case 'left-alone':
      return leftAloneSentences(finding, review);
    case 'contested':
      return contestedSentences(finding, review);
    case 'unlisted':
      return unlistedSentences(finding, review);
  }
}
