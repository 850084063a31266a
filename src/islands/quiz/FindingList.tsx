import { useStore } from '@nanostores/react';
import { useDeferredValue } from 'react';
import type { Finding } from '../../core/review/findings.ts';
import { VERDICTS } from '../../messages/feedback.ts';
import { quoted } from '../../messages/quoting.ts';
import { $article } from '../../stores/quiz/quizStore.ts';
import { $openFinding, $shownFindings, openFinding } from '../../stores/review/reviewStore.ts';

const NONE: readonly Finding[] = [];

/** Every finding that the filter shows, in order; each opens its explanation in the article. */
export function FindingList() {
  // The list of a long article is made in pieces, after the score is on the screen.
  const shown = useDeferredValue(useStore($shownFindings), NONE);
  const open = useStore($openFinding);
  const article = useStore($article);
  if (!article) return null;
  return (
    <ol className="finding-list no-print" aria-label="Findings in order of the text">
      {shown.map((finding) => {
        const span = finding.spans[0];
        return (
          <li key={finding.id}>
            <button
              type="button"
              className="finding-button"
              aria-expanded={finding.id === open}
              onClick={() => openFinding(finding.id === open ? null : finding.id)}
            >
              <span className={`verdict verdict--${finding.kind}`}>{VERDICTS[finding.kind]}</span>
              <span className="finding-quote">{span ? quoted(article.text, span) : ''}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
