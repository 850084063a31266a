import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { SUGGESTIONS } from '../../../messages/authorMarking.ts';
import { $current, $refused, $shown, goTo, step } from '../../../stores/authoring/marks/suggestionsStore.ts';
import { $shortcuts } from '../../../stores/settings/settingsStore.ts';
import { undoLast } from '../../reader/marking.ts';
import { isBeside } from './beside.ts';
import { bringInto } from './bringInto.ts';
import { acceptOne, adjustOne, bringBackOne, refuseOne } from './decisions.ts';
import { SuggestionEntry } from './SuggestionEntry.tsx';
import { scrollTo } from './showInText.ts';
import { suggestionKey } from './suggestionKeys.ts';

/** The suggestions that are shown. One is current: the keys are about it, and Tab comes to it alone. */
export function SuggestionList() {
  const shown = useStore($shown);
  const refused = useStore($refused);
  const current = useStore($current);
  const list = useRef<HTMLOListElement>(null);
  const inList = useRef(false);
  // Tab comes to the first where none is current yet.
  const reached = current?.id ?? shown[0]?.id;

  // The keyboard stays in the list when what it was on goes away.
  useEffect(() => {
    const element = list.current;
    if (!current) return;
    const entry = element?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(current.id)}"]`);
    if (!entry) return;
    const { activeElement } = document;
    // Nothing moves under a finger that presses one of its buttons.
    if (entry.contains(activeElement)) return;
    const isHere = inList.current && (activeElement === document.body || element?.contains(activeElement));
    if (!isHere) {
      bringInto(entry);
      return;
    }
    entry.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'nearest' });
    // Beside the list the article shows what it is about.
    if (isBeside()) scrollTo(current);
  }, [current]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const ended = new AbortController();
    const { signal } = ended;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = suggestionKey(event, $shortcuts.get());
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    element.addEventListener('keydown', onKeyDown, { signal });
    element.addEventListener(
      'focusin',
      (event) => {
        inList.current = true;
        const entry =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-suggestion]') : null;
        if (entry) goTo(entry.dataset['suggestion'] ?? null);
      },
      { signal },
    );
    element.addEventListener(
      'focusout',
      (event) => {
        // What is taken off the list loses the focus to nothing: then it goes on to the next.
        if (event.relatedTarget !== null) inList.current = element.contains(event.relatedTarget as Node);
      },
      { signal },
    );
    return () => ended.abort();
  }, []);

  return (
    <ol ref={list} className="desk-list" aria-label={SUGGESTIONS.list}>
      {shown.map((one) => (
        <SuggestionEntry
          key={one.id}
          one={one}
          isCurrent={one.id === reached}
          isRefused={refused.includes(one)}
        />
      ))}
    </ol>
  );
}

/** Does what a key means for the current suggestion. */
function act(action: NonNullable<ReturnType<typeof suggestionKey>>): void {
  if (action === 'undo') {
    undoLast();
    return;
  }
  if (action === 'next' || action === 'previous') {
    step(action === 'next' ? 1 : -1);
    return;
  }
  const one = $current.get();
  if (!one) return;
  const isRefused = $refused.get().includes(one);
  if (action === 'refuse') (isRefused ? bringBackOne : refuseOne)(one);
  else if (action === 'adjust') adjustOne(one);
  else acceptOne(one);
}
