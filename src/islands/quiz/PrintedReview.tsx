import { useStore } from '@nanostores/react';
import { quoted } from '../../messages/quoting.ts';
import { $flags } from '../../stores/attempt/attemptStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $reviewedFlags, $reviewing } from '../../stores/review/reviewStore.ts';
import { FamilyName } from './FamilyName.tsx';
import { usePrinting } from './usePrinting.ts';
import { useReviewing } from './useReviewing.ts';

/**
 * On paper nothing can be opened: after the article stand the flags, or once they are handed in the
 * explanations that the filter shows, by the numbers they have in the text. A draft has no explanations.
 */
export function PrintedReview() {
  const printing = usePrinting();
  const scored = useStore($quiz)?.key != null;
  const over = useStore($reviewedFlags) !== null;
  const reviewing = useStore($reviewing);
  const parts = useReviewing();
  if (!printing) return null;
  if (!over || !scored) return <Flags />;
  return reviewing && parts ? <parts.Explanations /> : <NotThere />;
}

/** A review whose script is still on its way, or did not come, is no list of flags to go on with. */
function NotThere() {
  return (
    <section className="printed-review">
      <h2>Explanations</h2>
      <p>They had not been loaded when this was printed. Connect, then print again.</p>
    </section>
  );
}

function Flags() {
  const lang = useStore($quiz)?.lang;
  const flags = [...useStore($flags)].sort((a, b) => a.start - b.start || b.end - a.end);
  if (flags.length === 0) return null;
  return (
    <section className="printed-flags">
      <h2>My flags</h2>
      <ol>
        {flags.map(({ id, family, quote, note }) => (
          <li key={id}>
            <FamilyName family={family} />:{' '}
            <span className="printed-quote" lang={lang} dir="auto">
              {quoted(quote, { start: 0, end: quote.length })}
            </span>
            {note && <span dir="auto"> {note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
