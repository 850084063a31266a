/** The sentences about giving an assignment out. */

/** Why there is no link, and the way out. */
export const NO_LINK = {
  'from-disk':
    'This page was opened from a disk, and a link works only from a web host. Give out the page as one file instead.',
  'open-key':
    'This site shows the key of this quiz to everybody, so a link would keep it from nobody. Give out the page as one file or a package below: in them the key is sealed. Or seal the quiz on the site, with “npm run quiz -- seal”, and assign it anew.',
  'other-seal':
    'This site has another seal on this quiz than this assignment, so a link to it would ask for another passcode. Give out the page as one file, or make the assignment anew.',
  'no-quiz':
    'This site has no quiz of that name, or cannot be reached, so a link would lead nowhere. Go to the site that has it.',
  'on-device':
    'The site does not hold this quiz, only your device does, so a link would lead nowhere. Give out the page as one file or a package instead, or have the quiz put on the site as a pack.',
} as const;

export const QR_WORDS = {
  tooLong: 'The link is too long for a QR code. Shorten the instructions, and make the assignment anew.',
  dense:
    'This code is dense: show it large, or give out the link beside it. Shorter instructions make it coarser.',
} as const;

/** Said when the site was built anew while this page was open. */
export const SITE_CHANGED_HERE =
  'This site has changed since this page was opened. Load it again, then try once more.';

/** "Saved as a.html." */
export function savedFile(name: string): string {
  return `Saved as ${name}.`;
}

/** Where results would not be kept. */
export const KEEPING_ASSIGNMENTS = {
  forbidden:
    'This browser keeps nothing for this page. Save the assignment file before you close it: without it the gradebook knows less of what comes back.',
  full: 'This device has no more room. Save the assignment file before you close this page.',
} as const;

/** The day something was made: "23 November 2026". */
export function madeOn(ms: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(ms);
}

/** "7b, 8a"; or that nobody was named. */
export function classLine(classes: readonly string[]): string {
  return classes.length === 0 ? 'No class named' : classes.join(', ');
}

/** "Removed “The quay”." */
export function removedLine(title: string): string {
  return `Removed “${title}”.`;
}
