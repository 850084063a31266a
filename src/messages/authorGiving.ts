/** The sentences about a quiz that only its author's device holds: trying it out and giving it to others. */

export const PREVIEW = {
  name: 'Preview',
  about: 'This is what a learner meets. What you flag here counts for nothing.',
  back: 'Back to the desk',
  opening: 'Opening the quiz…',
  noScripts: 'A preview needs scripts: the quiz is on this device alone. Allow them for this page to go on.',
  missing: 'There is no such quiz on this device',
  missingWay: 'It may have been removed, or be on another device. The desk lists what is here.',
  forbidden:
    'This browser does not let pages keep or read anything, so the quiz cannot be opened here. Save it as one file on the desk, and open that.',
  empty: 'This quiz has no text yet. Put an article into it on the desk.',
} as const;

/** "2 marks are left out: …" */
export function leftOutLine(count: number): string {
  const what = count === 1 ? 'One mark is' : `${count} marks are`;
  return `${what} left out here: no words point at it alone, or something is missing. The desk says under Check what to mend.`;
}
