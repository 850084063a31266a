import { SAID } from '../../messages/marking.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { marking } from '../../stores/marking/markingStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { openPanel } from '../../stores/panels/panelsStore.ts';
import {
  $selection,
  clearSelection,
  isOneWord,
  marksOn,
  moveCursor,
  moveToEdge,
  offer,
  pickMark,
  selectSentence,
} from '../../stores/selection/selectionStore.ts';
import { $shortcuts } from '../../stores/settings/settingsStore.ts';
import { type KeyAction, keyAction } from './keyboard.ts';
import { endSelection, markAs, nudgeEnd, redoLast, removePicked, stepMark, undoLast } from './marking.ts';
import type { Over } from './over.ts';

/** Listens to the keys of the article, and only while it has the focus. */
export function listenToKeys(article: HTMLElement, signal: AbortSignal, over: Over | null): void {
  article.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== article) return;
      const rightToLeft = getComputedStyle(article).direction === 'rtl';
      const action = keyAction(event, $shortcuts.get(), rightToLeft);
      if (!action) return;
      const done = over?.isOver() ? over.pressed(action) : mark(action);
      if (done || openHelp(action)) event.preventDefault();
    },
    { signal },
  );
}

/** Does what a key means while words are marked; says whether it did anything. */
function mark(action: KeyAction): boolean {
  switch (action.do) {
    case 'move': {
      const picked = $selection.get()?.mark;
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
    case 'mark': {
      const kind = marking().kinds[action.kind - 1];
      if (kind !== undefined) markAs(kind);
      return kind !== undefined;
    }
    case 'step':
      stepMark(action.direction);
      return true;
    case 'offer':
    case 'note': {
      const selection = $selection.get();
      const under = selection && !selection.mark ? marksOn(selection.span.start)[0] : undefined;
      if (under && selection && isOneWord(selection)) pickMark(under.id, 'keyboard');
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
      return false;
  }
}

function openHelp(action: KeyAction): boolean {
  const help = action.do === 'keys' || action.do === 'families';
  if (help) openPanel(action.do);
  return help;
}

function sayPosition(): void {
  const selection = $selection.get();
  const text = $article.get()?.text;
  if (!selection || text === undefined) return;
  const words = text.slice(selection.span.start, selection.span.end);
  if (!isOneWord(selection)) {
    announce(SAID.selected(words));
    return;
  }
  announce(
    marking().words.word(
      words,
      marksOn(selection.span.start).map(({ kind }) => kind),
    ),
  );
}
