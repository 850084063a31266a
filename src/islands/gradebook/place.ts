import { useSyncExternalStore } from 'react';

/** Which screen of the gradebook the address names, so that the browser's Back leads from one to the other. */
export type Place =
  | { readonly screen: 'table' }
  | { readonly screen: 'class'; readonly column: string }
  | { readonly screen: 'paper' };

const CLASS = '#class=';
const PAPER = '#paper';

export function classHref(column: string): string {
  return CLASS + encodeURIComponent(column);
}

export const PAPER_HREF = PAPER;

/** Reads the end of an address; what it does not know is the table. */
function placeOf(hash: string): Place {
  if (hash === PAPER) return { screen: 'paper' };
  if (!hash.startsWith(CLASS)) return { screen: 'table' };
  try {
    return { screen: 'class', column: decodeURIComponent(hash.slice(CLASS.length)) };
  } catch {
    return { screen: 'table' };
  }
}

/** The screen of the address, followed as it changes. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (onChange) => {
      window.addEventListener('hashchange', onChange);
      return () => window.removeEventListener('hashchange', onChange);
    },
    () => location.hash,
    () => '',
  );
  return placeOf(hash);
}

/** Back to the table; without a page of its own in the history where nothing came before it. */
export function toTable(): void {
  location.hash = '#table';
}
