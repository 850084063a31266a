import { useEffect, useState } from 'react';
import { $article, openQuiz, type Quiz } from '../../stores/quiz/quizStore.ts';
import { readArticle } from '../article-dom/articleDom.ts';
import { Announcer } from './Announcer.tsx';
import { ARTICLE_ID } from './articleId.ts';
import { Palette } from './Palette.tsx';
import { PrintedReview } from './PrintedReview.tsx';
import { useHydrated } from './useHydrated.ts';
import { useReviewing } from './useReviewing.ts';

interface Props {
  /** `null` on the page of a bring pack: the quiz is opened when its text is there. */
  readonly quiz: Quiz | null;
}

/** What stands beside the words of an article: the palette, explanations, and what is said to a screen reader. */
export function Reader({ quiz }: Props) {
  const hydrated = useHydrated();
  const parts = useReviewing();
  const [root] = useState(() => ({
    current: typeof document === 'undefined' ? null : document.getElementById(ARTICLE_ID),
  }));

  useEffect(() => {
    if (quiz && root.current) openQuiz(quiz, $article.get() ?? readArticle(root.current, quiz.lang));
  }, [quiz, root]);

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
