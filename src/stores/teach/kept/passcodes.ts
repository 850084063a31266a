import type { Given } from '../giving/given.ts';

/** In the memory of this tab only: it outlives a reload, and no closing of the page. */
const PREFIX = 'slantwise:teach:passcode:';

/** Keeps the passcode of an assignment until this tab is closed. */
export function keepForVisit({ terms, passcode }: Given): void {
  if (passcode === null) return;
  try {
    globalThis.sessionStorage?.setItem(PREFIX + terms.id, passcode);
  } catch {
    // A browser that keeps nothing: the page shows it as long as it is open.
  }
}

/** The passcode of an assignment that was made in this tab, or `null`. */
export function passcodeOfVisit(id: string): string | null {
  try {
    return globalThis.sessionStorage?.getItem(PREFIX + id) ?? null;
  } catch {
    return null;
  }
}
