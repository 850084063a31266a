import { useState, useSyncExternalStore } from 'react';
import { QUIZ_ID_HASH } from '../../links/teachLinks.ts';

/** The steps of making a quiz, walked freely. */
export const STEPS = ['text', 'mark', 'check', 'second', 'save'] as const;
export type Step = (typeof STEPS)[number];

/** What the address names, so that the browser's Back leads from one to the other. */
export type Place = { readonly quiz: null } | { readonly quiz: string; readonly step: Step };

/** The address of a step of a quiz. */
export function stepHref(quiz: string, step: Step): string {
  return `${QUIZ_ID_HASH}${encodeURIComponent(quiz)}/${step}`;
}

export const HOME_HREF = '#quizzes';

/** Reads the end of an address; what it does not know is the list of quizzes. */
function placeOf(hash: string): Place {
  if (!hash.startsWith(QUIZ_ID_HASH)) return { quiz: null };
  const [id = '', named = ''] = hash.slice(QUIZ_ID_HASH.length).split('/');
  try {
    const step = STEPS.find((one) => one === named) ?? 'text';
    return { quiz: decodeURIComponent(id), step };
  } catch {
    return { quiz: null };
  }
}

/** The place of the address, followed as it changes. */
export function usePlace(): Place {
  return placeOf(useHash());
}

/** Whether somebody has gone from the place that the page was opened at: where they come to, the keyboard comes too. */
export function useMoved(): boolean {
  const hash = useHash();
  const [opened] = useState(hash);
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && hash !== opened) setMoved(true);
  return hasMoved;
}

function useHash(): string {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('hashchange', onChange);
      return () => window.removeEventListener('hashchange', onChange);
    },
    () => location.hash,
    () => '',
  );
}

/** Goes to a step of a quiz. */
export function goTo(quiz: string, step: Step): void {
  location.hash = stepHref(quiz, step);
}
