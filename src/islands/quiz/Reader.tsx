import { useEffect, useState } from 'react';
import { $article } from '../../stores/marking/textStore.ts';
import { quizData } from '../../stores/quiz/quizData.ts';
import { openQuiz } from '../../stores/quiz/quizStore.ts';
import { readArticle } from '../article-dom/articleDom.ts';
import { Announcer } from '../reader/Announcer.tsx';
import { ARTICLE_ID } from '../reader/articleId.ts';
import { Palette } from '../reader/Palette.tsx';
import { PrintedReview } from './PrintedReview.tsx';
import { useHydrated } from './useHydrated.ts';
import { useReviewing } from './useReviewing.ts';

/** What stands beside the words of an article: the palette, explanations, and what is said to a screen reader. */
export function Reader() {
  const hydrated = useHydrated();
  const parts = useReviewing();
  const [root] = useState(() => ({
    current: typeof document === 'undefined' ? null : document.getElementById(ARTICLE_ID),
  }));

  useEffect(() => {
    const quiz = quizData();
    // Where the reader brings the text, the quiz is opened when it is there.
    if (root.current && !quiz.bring) {
      openQuiz(quiz, $article.get() ?? readArticle(root.current, quiz.lang));
    }
  }, [root]);

  return (
    <>
      {hydrated && (
        <>
          <Palette root={root} />
          {parts && <parts.FindingCard root={root} />}
          <PrintedReview />
        </>
      )}
      <Announcer />
    </>
  );
}
