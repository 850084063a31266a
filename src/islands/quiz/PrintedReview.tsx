import { useStore } from '@nanostores/react';
import { quoted } from '../../messages/quoting.ts';
import { $flags } from '../../stores/attempt/attemptStore.ts';
import { $article, $quiz } from '../../stores/quiz/quizStore.ts';
import { $result, $reviewedFlags, $shownFindings } from '../../stores/review/reviewStore.ts';
import { Explanation } from './Explanation.tsx';
import { FamilyName } from './FamilyName.tsx';
import { usePrinting } from './usePrinting.ts';

/**
 * On paper nothing can be opened: after the article stand the flags, or once they are handed in the
 * explanations that the filter shows, by the numbers they have in the text.
 */
export function PrintedReview() {
  const printing = usePrinting();
  const result = useStore($result);
  if (!printing) return null;
  return result ? <Explanations /> : <Flags />;
}

function Explanations() {
  const quiz = useStore($quiz);
  const article = useStore($article);
  const result = useStore($result);
  const flags = useStore($reviewedFlags);
  const shown = useStore($shownFindings);
  if (!quiz?.key || !article || !result) return null;
  const review = {
    text: article.text,
    lang: article.lang,
    key: quiz.key,
    result,
    notes: flags?.map(({ note }) => note),
  };
  return (
    <section className="printed-review">
      <h2>Explanations</h2>
      <ol>
        {shown.map((finding, index) => (
          <li key={finding.id}>
            <span className="printed-number">{index + 1}</span>
            <Explanation finding={finding} review={review} techniques={quiz.techniques} />
          </li>
        ))}
      </ol>
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
