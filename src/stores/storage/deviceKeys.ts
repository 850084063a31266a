// The names under which a quiz is kept on the device. They are a format: renaming one loses what learners have.

/** The key of every attempt begins with this; what follows is the quiz's slug. */
export const ATTEMPT_PREFIX = 'slantwise:attempt:';

/** The keys of what was set aside of a quiz begin with this. */
export function setAsidePrefix(slug: string): string {
  return `slantwise:set-aside:${slug}:`;
}

/** Where the text that was brought for a quiz is stored. */
export function broughtTextKey(slug: string): string {
  return `slantwise:text:${slug}`;
}
