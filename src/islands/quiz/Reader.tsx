import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { $flags, openAttempt, setInView, syncWithDevice } from '../../stores/attempt/attemptStore.ts';
import { $article, $quiz, openQuiz, type Quiz } from '../../stores/quiz/quizStore.ts';
import { $openFinding, $result, $reviewing, $shownFindings } from '../../stores/review/reviewStore.ts';
import { $selection } from '../../stores/selection/selectionStore.ts';
import { readArticle } from '../article-dom/articleDom.ts';
import { Painter } from '../article-dom/paint.ts';
import { Announcer } from './Announcer.tsx';
import { ARTICLE_ID } from './articleId.ts';
import { FindingCard } from './FindingCard.tsx';
import { findingMarks, flagMarks } from './marks.ts';
import { Palette } from './Palette.tsx';
import { PrintedReview } from './PrintedReview.tsx';
import { SelectionOverlay } from './SelectionOverlay.tsx';
import { useArticleKeys } from './useArticleKeys.ts';
import { useArticlePointer } from './useArticlePointer.ts';

interface Props {
  /** `null` on the page of a bring pack: the quiz is opened when its text is there. */
  readonly quiz: Quiz | null;
}

/**
 * Makes the article on the page one that can be marked: opens the attempt, draws flags and findings on the
 * text, and takes selections from mouse, touch and keyboard.
 */
export function Reader({ quiz }: Props) {
  const root = useRef<HTMLElement | null>(null);
  const [painter, setPainter] = useState<Painter | null>(null);
  const article = useStore($article);

  useEffect(() => {
    root.current = document.getElementById(ARTICLE_ID);
    if (quiz && root.current) openQuiz(quiz, readArticle(root.current, quiz.lang));
  }, [quiz]);

  useEffect(() => {
    const opened = $quiz.get();
    const element = root.current;
    if (!article || !opened || !element) return;
    openAttempt(opened.slug, opened.keyFingerprint, article.text);
    setPainter(new Painter(element));
    element.dataset['ready'] = '';
    const onStorage = () => syncWithDevice();
    const onView = () => setInView(document.visibilityState === 'visible');
    const onLeave = () => setInView(false);
    window.addEventListener('storage', onStorage);
    window.addEventListener('pageshow', onView);
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onView);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pageshow', onView);
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onView);
    };
  }, [article]);

  usePainting(painter);
  useArticleKeys(root, painter !== null);
  useArticlePointer(root, painter !== null);

  return (
    <>
      <SelectionOverlay root={root} />
      <Palette root={root} />
      <FindingCard root={root} />
      <PrintedReview />
      <Announcer />
    </>
  );
}

/** Keeps the marks on the page those of the stores. */
function usePainting(painter: Painter | null): void {
  const flags = useStore($flags);
  const reviewing = useStore($reviewing);
  const picked = useStore($selection)?.flag ?? null;
  const shown = useStore($shownFindings);
  const open = useStore($openFinding);
  const result = useStore($result);
  useEffect(() => {
    if (!painter) return;
    painter.paint(
      reviewing ? findingMarks(shown, open, (flag) => result?.flags[flag]?.family) : flagMarks(flags, picked),
    );
  }, [painter, flags, reviewing, picked, shown, open, result]);
}
