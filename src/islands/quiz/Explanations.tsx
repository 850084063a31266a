import { useStore } from '@nanostores/react';
import { $article } from '../../stores/marking/textStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $result, $reviewedFlags, $shownFindings } from '../../stores/review/reviewStore.ts';
import { Explanation } from './Explanation.tsx';

/** On paper: every explanation that the filter shows, by the number it has in the text. */
export function Explanations() {
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
