import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { $article, $quiz } from '../../stores/quiz/quizStore.ts';
import { $result, $reviewedFlags, $shownFindings } from '../../stores/review/reviewStore.ts';
import { Explanation } from './Explanation.tsx';

/** On paper nothing can be opened: the explanations that the filter shows stand in a list after the article. */
export function PrintedReview() {
  const [printing, setPrinting] = useState(false);
  const quiz = useStore($quiz);
  const article = useStore($article);
  const result = useStore($result);
  const flags = useStore($reviewedFlags);
  const shown = useStore($shownFindings);
  useEffect(() => {
    // The browser takes its picture right after the event: the list must be there by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing || !quiz?.key || !article || !result) return null;
  const review = {
    text: article.text,
    lang: article.lang,
    key: quiz.key,
    result,
    notes: flags?.map(({ note }) => note),
  };
  return (
    <ol className="printed-review">
      {shown.map((finding) => (
        <li key={finding.id}>
          <Explanation finding={finding} review={review} techniques={quiz.techniques} />
        </li>
      ))}
    </ol>
  );
}
