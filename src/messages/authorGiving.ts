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
  failed:
    'This quiz cannot be shown. Open it on the desk: it may have been stored by another version of this site.',
  empty: 'This quiz has no text yet. Put an article into it on the desk.',
} as const;

/** "2 marks are left out here: …" */
export function leftOutLine(count: number): string {
  const what = count === 1 ? 'One mark is' : `${count} marks are`;
  return `${what} left out here, as no words can point at the place. The desk says under Check what to mend.`;
}

export const GIVE_AUTHORED = {
  title: 'Try it out, give it out',
  preview: 'Preview as a learner',
  previewHint: 'The quiz as a learner meets it, to play through.',
  file: 'Save one-file quiz',
  fileHint:
    'One HTML file that anybody opens in a browser and plays, without this site or a network. The answers are in it: for practice.',
  assign: 'Make an assignment',
  assignHint:
    'With a time limit, a sealed key, a package for learning platforms, and results for the gradebook. There is no link to it: the site does not hold this quiz.',
  /** Above the list of what is missing. */
  first: 'To be mended before it is given to anybody:',
  check: 'See all under Check',
  sameName:
    'Another quiz on this device has the same name. Give one of them another: results of the two could not be told apart.',
  notKept: 'This browser keeps nothing, so there is no preview and no assignment. Save the quiz as one file.',
} as const;

/** "And 12 more." */
export function moreLine(count: number): string {
  return count === 1 ? 'And one thing more.' : `And ${count} things more.`;
}
