import { computed } from 'nanostores';
import { segmentAhead } from '../../core/article/segmentation.ts';
import { ASSIGNED_HASH, ASSIGNMENT_DATA_ID } from '../../core/assignment/pageData.ts';
import { $flags, $place, openAttempt, setInView, syncWithDevice } from '../../stores/attempt/attemptStore.ts';
import { holdMarking } from '../../stores/marking/markingStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { holdQuiz } from '../../stores/quiz/quizStore.ts';
import { $openFinding, $result, $reviewing, $shownFindings } from '../../stores/review/reviewStore.ts';
import { $selection } from '../../stores/selection/selectionStore.ts';
import { blockElements, readArticle } from '../article-dom/articleDom.ts';
import { Painter } from '../article-dom/paint.ts';
import { ARTICLE_ID } from '../reader/articleId.ts';
import { takeMarks } from '../reader/takeMarks.ts';
import { flagging } from './flagging.ts';
import { whenIdle } from './idle.ts';
import { loadAssigned } from './loadAssigned.ts';
import { loadReviewing } from './loadReviewing.ts';
import { findingMarks, flagMarks } from './marks.ts';
import { reviewInText } from './reviewInText.ts';

const $pickedId = computed($selection, (selection) => selection?.mark ?? null);

/** The marks that belong on the text: flags, or in a review what became of them. */
const $marks = computed(
  [$flags, $pickedId, $reviewing, $shownFindings, $openFinding, $result],
  (flags, picked, reviewing, shown, open, result) =>
    reviewing ? findingMarks(shown, open, (flag) => result?.flags[flag]?.family) : flagMarks(flags, picked),
);

/**
 * Makes the article on the page one that can be marked: opens the attempt, draws flags and findings on the text, and
 * takes selections from mouse, touch and keyboard. The islands around it may wake later: what is done before
 * stands in the stores.
 */
export function startMarking(): void {
  const root = document.getElementById(ARTICLE_ID);
  const { slug, keyFingerprint } = root?.dataset ?? {};
  if (!root || slug === undefined || keyFingerprint === undefined) return;
  holdMarking(flagging);
  let painter: Painter | null = null;
  $article.subscribe((article) => {
    if (!article) return;
    openAttempt(slug, keyFingerprint, article.text, $place.get());
    if (!painter) takeFlags(root);
    painter = new Painter(root);
    painter.paint($marks.get());
    root.dataset['ready'] = '';
    // Scoring a long article needs all its words, which take longer to find than a click may last.
    whenIdle((goesOn) => segmentAhead(article, goesOn));
    // What a review takes, while there is a network; what does not come is asked for again when it is needed.
    whenIdle(() => {
      loadReviewing().catch(() => {});
      return true;
    });
  });
  $marks.listen((marks) => painter?.paint(marks));
  // On paper all marks must be there.
  window.addEventListener('beforeprint', () => painter?.finish());
  const hasLink = () => location.hash.startsWith(ASSIGNED_HASH);
  if (hasLink() || document.getElementById(ASSIGNMENT_DATA_ID)) {
    holdQuiz(true);
    // Nothing is read before its learner starts.
    document.documentElement.dataset['assigned'] = 'waiting';
    loadAssigned();
    return;
  }
  // Another address of the same page does not load it again.
  window.addEventListener('hashchange', () => hasLink() && location.reload());
  if (!$article.get() && blockElements(root).length > 0) $article.set(readArticle(root, root.lang));
}

function takeFlags(root: HTMLElement): void {
  // Until the page is left.
  takeMarks(root, new AbortController().signal, reviewInText);
  const onView = () => setInView(document.visibilityState === 'visible');
  window.addEventListener('storage', () => syncWithDevice());
  window.addEventListener('pageshow', onView);
  window.addEventListener('pagehide', () => setInView(false));
  document.addEventListener('visibilitychange', onView);
}
