import { useStore } from '@nanostores/react';
import { memo, useEffect, useState } from 'react';
import type { Finding } from '../../core/review/findings.ts';
import { VERDICTS } from '../../messages/feedback.ts';
import { quoted } from '../../messages/quoting.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { $openFinding, $shownFindings, openFinding } from '../../stores/review/reviewStore.ts';

/** So many findings are put into the list at a time: a long article has thousands. */
const AT_ONCE = 100;

/** Every finding that the filter shows, in order; each opens its explanation in the article. */
export function FindingList() {
  const shown = useStore($shownFindings);
  const open = useStore($openFinding);
  const text = useStore($article)?.text;
  const pieces = useInPieces(shown);
  if (text === undefined) return null;
  return (
    <ol className="finding-list no-print" aria-label="Findings in order of the text">
      {pieces.map((piece) => (
        <Piece
          key={piece[0]?.id}
          findings={piece}
          open={piece.some(({ id }) => id === open) ? open : null}
          text={text}
        />
      ))}
    </ol>
  );
}

interface PieceProps {
  readonly findings: readonly Finding[];
  /** The open finding, if it is one of these. */
  readonly open: string | null;
  readonly text: string;
}

const Piece = memo(function Piece({ findings, open, text }: PieceProps) {
  return findings.map((finding) => {
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
          <span className="finding-quote">{span ? quoted(text, span) : ''}</span>
        </button>
      </li>
    );
  });
});

/** A list cut into pieces, the first at once and one more each time the page has had its turn. */
function useInPieces(all: readonly Finding[]): readonly (readonly Finding[])[] {
  const [made, setMade] = useState({ of: all, pieces: [all.slice(0, AT_ONCE)] });
  const current = made.of === all ? made : { of: all, pieces: [all.slice(0, AT_ONCE)] };
  if (current !== made) setMade(current);
  useEffect(() => {
    const from = current.pieces.length * AT_ONCE;
    if (from >= all.length) return;
    const timer = setTimeout(() =>
      setMade({ of: all, pieces: [...current.pieces, all.slice(from, from + AT_ONCE)] }),
    );
    return () => clearTimeout(timer);
  }, [all, current]);
  return current.pieces;
}
