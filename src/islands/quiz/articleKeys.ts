import { ANNOUNCE } from '../../messages/announcements.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { $flags } from '../../stores/attempt/attemptStore.ts';
import { openPanel } from '../../stores/panels/panelsStore.ts';
import { $article } from '../../stores/quiz/quizStore.ts';
import { $reviewedFlags, openFinding, stepFinding } from '../../stores/review/reviewStore.ts';
import {
  $selection,
  clearSelection,
  flagsAt,
  isOneWord,
  moveCursor,
  moveToEdge,
  offer,
  pickFlag,
  selectSentence,
} from '../../stores/selection/selectionStore.ts';
import { $shortcuts } from '../../stores/settings/settingsStore.ts';
import { findingStep, type KeyAction, keyAction } from './keyboard.ts';
import { endSelection, flagAs, nudgeEnd, redoLast, removePicked, stepFlag, undoLast } from './marking.ts';

/** Listens to the keys of the article, and only while it has the focus. */
export function listenToKeys(article: HTMLElement): void {
  article.addEventListener('keydown', (event) => {
    if (event.target !== article) return;
    const rightToLeft = getComputedStyle(article).direction === 'rtl';
    const action = keyAction(event, $shortcuts.get(), rightToLeft);
    const over = $reviewedFlags.get() !== null;
    if (action && (over ? review(action) : mark(action))) event.preventDefault();
  });
}

/** Does what a key means while flags are made; says whether it did anything. */
function mark(action: KeyAction): boolean {
  switch (action.do) {
    case 'move': {
      const picked = $selection.get()?.flag;
      if (picked && action.extend && action.unit === 'word') nudgeEnd('end', action.direction);
      else {
        moveCursor(action.unit, action.direction, action.extend);
        sayPosition();
      }
      return true;
    }
    case 'edge':
      moveToEdge(action.edge, action.extend);
      sayPosition();
      return true;
    case 'sentence':
      selectSentence();
      sayPosition();
      return true;
    case 'flag':
      flagAs(action.family);
      return true;
    case 'step':
      stepFlag(action.direction, $flags.get());
      return true;
    case 'offer':
    case 'note': {
      const selection = $selection.get();
      const under = selection && !selection.flag ? flagsAt(selection.span.start)[0] : undefined;
      if (under && selection && isOneWord(selection)) pickFlag(under.id, 'keyboard');
      else offer();
      openPanel(action.do === 'note' ? 'note' : 'palette');
      return true;
    }
    case 'remove':
      removePicked();
      return true;
    case 'undo':
      undoLast();
      return true;
    case 'redo':
      redoLast();
      return true;
    case 'escape':
      if (!$selection.get()) return false;
      if ($selection.get()?.offered) endSelection();
      else clearSelection();
      return true;
    default:
      return both(action);
  }
}

/**
 * Does what a key means in the review, or once a draft is handed in. Keys it has no use for stay the browser's:
 * undo among them, which would change the attempt that waits behind an opened result.
 */
function review(action: KeyAction): boolean {
  switch (action.do) {
    case 'escape':
      openFinding(null);
      return true;
    default: {
      const step = findingStep(action);
      if (step) stepFinding(step);
      return step !== null || both(action);
    }
  }
}

function both(action: KeyAction): boolean {
  switch (action.do) {
    case 'keys':
    case 'families':
      openPanel(action.do);
      return true;
    default:
      return false;
  }
}

function sayPosition(): void {
  const selection = $selection.get();
  const text = $article.get()?.text;
  if (!selection || text === undefined) return;
  const words = text.slice(selection.span.start, selection.span.end);
  if (!isOneWord(selection)) {
    announce(ANNOUNCE.selected(words));
    return;
  }
  announce(
    ANNOUNCE.word(
      words,
      flagsAt(selection.span.start).map(({ family }) => family),
    ),
  );
}
