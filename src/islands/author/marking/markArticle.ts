import type { Article } from '../../../core/article/article.ts';
import { openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { $suggestions, goTo } from '../../../stores/authoring/marks/suggestionsStore.ts';
import { holdMarking } from '../../../stores/marking/markingStore.ts';
import { $article } from '../../../stores/marking/textStore.ts';
import {
  $picked,
  $selection,
  clearSelection,
  isOneWord,
  selectSpan,
} from '../../../stores/selection/selectionStore.ts';
import { marksAt, Painter } from '../../article-dom/paint.ts';
import { takeMarks } from '../../reader/takeMarks.ts';
import { isBeside } from './beside.ts';
import { deskMarking } from './deskMarking.ts';
import { $deskMarks, suggestionOf } from './deskMarks.ts';

/** Lets the article on the desk be marked, until what is returned is called. */
export function markArticle(root: HTMLElement, article: Article): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const painter = new Painter(root);
  $article.set(article);
  const stops = [
    holdMarking(deskMarking),
    $deskMarks.subscribe((marks) => painter.paint(marks)),
    // What is picked in the text is what its form is about.
    $picked.listen((picked) => picked && openMark(picked.id)),
  ];
  takeMarks(root, signal, null);
  root.addEventListener('click', openClicked, { signal });
  // Under the article a docked palette would lie on what is worked on there.
  const leave = ({ target }: Event) => {
    const isInside = target instanceof Node && root.parentElement?.contains(target);
    if (!isInside && !isBeside()) clearSelection();
  };
  document.addEventListener('click', leave, { signal, capture: true });
  window.addEventListener('beforeprint', () => painter.finish(), { signal });
  root.dataset['ready'] = '';
  return () => {
    ended.abort();
    for (const stop of stops) stop();
    clearSelection();
    $article.set(null);
  };
}

/** Opens what is clicked and is no mark at its own place: a suggestion, or another place of a mark. */
function openClicked(event: MouseEvent): void {
  // The second click of two is about a word.
  if (!(event.target instanceof Node) || event.detail > 1) return;
  // Whoever dragged over words chose them, be it one word of a sentence that is suggested.
  if (document.getSelection()?.isCollapsed === false) return;
  const drawn = marksAt(event.target);
  const mark = drawn.find((id) => suggestionOf(id) === null);
  if (mark !== undefined) {
    openMark(mark);
    return;
  }
  const [id] = drawn.flatMap((one) => suggestionOf(one) ?? []);
  const suggestion = $suggestions.get()?.find((one) => one.id === id);
  if (!suggestion) return;
  const by = event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'pointer';
  // After the pointer is settled, which sees a word there. Words that were dragged over stay as they were chosen.
  requestAnimationFrame(() => {
    const selection = $selection.get();
    if (selection && !isOneWord(selection)) return;
    goTo(suggestion.id);
    selectSpan(suggestion, by);
  });
}
