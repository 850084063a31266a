import type { CollectTrouble } from '../core/gradebook/collecting/collected.ts';
import type { MarkNotice, Unmarked } from '../core/gradebook/marking/markedHandIn.ts';
import type { RosterProblem } from '../core/gradebook/people/roster.ts';
import type { GradebookPart } from '../core/gradebook/saving/savedGradebook.ts';
import type { RoundNotice } from '../core/gradebook/table/rounds.ts';
import { duration } from './times.ts';

/** Why something that was dropped on the gradebook cannot be used, and what to do about it. */
export function collectTroubleSentence(trouble: CollectTrouble): string {
  switch (trouble.code) {
    case 'nothing-known':
      return 'This holds no result and no code. Ask the learner for the file that “Save the result” made, or for the code.';
    case 'empty':
      return 'This is empty. Ask for it again.';
    case 'not-json':
      return 'This was cut off or changed on the way and cannot be read. Ask for the file again.';
    case 'not-a-result':
      return 'This is not a Slantwise result. Ask the learner for the file that “Save the result” made.';
    case 'bad-flags':
      return 'This result is damaged: some of its flags cannot be read. Ask for the file again.';
    case 'damaged-code':
      return 'This code lost a letter or more on the way. Ask the learner to copy it again, or for the file.';
    case 'damaged-assignment':
      return 'This assignment is damaged: its terms cannot be read. Make it again, or take another copy.';
    case 'newer-version':
      return `This was saved by a newer version of Slantwise (format ${trouble.version}). Open it there.`;
    case 'too-large':
      return 'This is larger than anything that learners hand in, and was not read.';
    case 'too-many-entries':
      return 'This zip holds more files than can be read at once. Unpack it and drop the files in parts.';
    case 'not-readable':
      return 'This cannot be unpacked: it is damaged or has a password. Unpack it yourself and drop the files.';
    case 'nested-zip':
      return 'This is a zip within a zip (documents of Word and the like are zips too). Unpack it and drop what is in it.';
    case 'unreadable-entries':
      return `${count(trouble.count, PARTS[trouble.part])} of this gradebook could not be read; everything else was.`;
  }
}

const PARTS: Readonly<Record<GradebookPart, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  handIns: ['result', 'results'],
  overrides: ['override', 'overrides'],
  assignments: ['assignment', 'assignments'],
};

/** Said of a result that was there already. */
export const DUPLICATE = 'This result is here already; it counts once.';

/** What is told of a marked hand-in. */
export function markNoticeSentence(notice: MarkNotice): string {
  switch (notice) {
    case 'other-key-version':
      return 'Made with another version of the key; marked by the one at hand.';
    case 'other-text':
      return 'Made on another version of the text; its flags were put where their words stand in this one.';
    case 'other-terms':
      return 'The learner’s page had other terms than the assignment; marked by the assignment’s.';
  }
}

/** Said of flags whose words are not in the text. */
export function adriftSentence(flags: number): string {
  return `${count(flags, ['flag lies', 'flags lie'])} on words that this text does not have, and ${flags === 1 ? 'was' : 'were'} left out.`;
}

/** What is told of when and how often it was handed in. */
export function roundNoticeSentence(notice: RoundNotice): string {
  switch (notice.code) {
    case 'late':
      return `Handed in ${length(notice.by)} late.`;
    case 'over-time':
      return `Took ${length(notice.by)} longer than the time limit.`;
    case 'over-attempts':
      return `One attempt too many: ${count(notice.allowed, ['is', 'are'])} allowed.`;
  }
}

/** Why a hand-in has no marks yet, and what to do about it. */
export function unmarkedSentence({ state }: Unmarked): string {
  switch (state) {
    case 'no-quiz':
      return 'This site has no such quiz. Drop the assignment file that you saved, or add the quiz.';
    case 'no-text':
      return 'The text of this quiz is not on the site: every reader brings it. Bring it here too.';
    case 'no-key':
      return 'There is no key for this quiz here. Drop the assignment file that you saved.';
    case 'draft':
      return 'The key of this quiz is still being written. Finish it, and this is marked.';
    case 'needs-passcode':
      return 'The key is sealed. Enter the passcode to mark this.';
    case 'cannot-place':
      return 'Made on another version of the text, and a code does not carry the words. Ask for the file.';
  }
}

/** What is wrong with a line of a roster. */
export function rosterProblemSentence({ line, code, name }: RosterProblem): string {
  switch (code) {
    case 'no-name':
      return `Line ${line} has no name and was left out.`;
    case 'twice':
      return `Line ${line}: ${name} stands further up already, in the same class. Where they are two, tell them apart by name.`;
    case 'no-name-column':
      return `Line ${line} is a header without a name. Call one column “Name”, or two “First name” and “Last name”.`;
    case 'too-many':
      return `From line ${line} (${name}) on nothing was read: a roster holds 10,000 people at most.`;
  }
}

/** Who is not in the table for Moodle, and why. */
export function leftOutOfMoodleSentence(names: readonly string[]): string {
  return `Left out, as Moodle would find nobody by what is known of them: ${names.join(', ')}. Add their email addresses, ID numbers or usernames to the roster.`;
}

/** A length of time in words, days where it is long. */
function length(ms: number): string {
  const hours = Math.round(ms / 3_600_000);
  if (hours < 2) return duration(ms);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

function count(number: number, [one, many]: readonly [one: string, many: string]): string {
  return `${number} ${number === 1 ? one : many}`;
}
