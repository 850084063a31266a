import { type Learner, tidyName } from '../../core/attempt/learner.ts';
import { isRecord } from '../../core/attempt/reading.ts';

// Who is at work in this tab. A reload goes on with them; a new tab asks, so that nobody meets another's name.

const key = (assignment: string) => `slantwise:here:${assignment}`;

/** The learner at work in this tab, or `null`. */
export function whoIsHere(assignment: string): Learner | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key(assignment)) ?? 'null');
    if (!isRecord(value) || typeof value['name'] !== 'string') return null;
    return { name: tidyName(value['name']), class: tidyName(String(value['class'] ?? '')) };
  } catch {
    return null;
  }
}

/** Remembers who is at work; `null` for nobody. A browser that forbids it asks again after a reload. */
export function setWhoIsHere(assignment: string, learner: Learner | null): void {
  try {
    if (learner) sessionStorage.setItem(key(assignment), JSON.stringify(learner));
    else sessionStorage.removeItem(key(assignment));
  } catch {
    // The start screen asks again.
  }
}
