import { useStore } from '@nanostores/react';
import { quoted } from '../../messages/quoting.ts';
import { $flags } from '../../stores/attempt/attemptStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $reviewing } from '../../stores/review/reviewStore.ts';
import { FamilyName } from './FamilyName.tsx';
import { usePrinting } from './usePrinting.ts';
import { useReviewing } from './useReviewing.ts';

/**
 * On paper nothing can be opened: after the article stand the flags, or once they are handed in the
 * explanations that the filter shows, by the numbers they have in the text.
 */
export function PrintedReview() {
  const printing = usePrinting();
  const reviewing = useStore($reviewing);
  const parts = useReviewing();
  if (!printing) return null;
  return reviewing && parts ? <parts.Explanations /> : <Flags />;
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
