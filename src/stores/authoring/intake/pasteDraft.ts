const KEY = 'slantwise:desk-paste';

/** What stood in the box for a new quiz when this tab was reloaded. */
export function pasteDraft(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers it for this tab; where the browser refuses, or it is too much, a reload loses it. */
export function keepPasteDraft(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Nothing of a quiz is lost by it: there is none yet.
  }
}
