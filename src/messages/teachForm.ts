/** The sentences of the form that makes an assignment. Shapes are asked for by field, so that this knows no store. */

/** What is wrong with a field of the form, and how to mend it. */
export function formProblemSentence(problem: {
  readonly field: string;
  readonly code: string;
  readonly most?: number;
}): string {
  const { field, code, most = 0 } = problem;
  switch (`${field}: ${code}`) {
    case 'quiz: none':
      return 'Choose a quiz.';
    case 'quiz: loading':
      return 'The quiz is still being loaded. Try again in a moment.';
    case 'quiz: not-loaded':
      return 'The quiz could not be loaded. Load it again, or choose another.';
    case 'quiz: draft':
      return 'The key of this quiz is a draft, and nothing is scored by it. Choose another.';
    case 'quiz: unfinished':
      return 'This quiz is not finished. Open it on the author’s desk: Check says what to mend first.';
    case 'quiz: name-taken':
      return 'The site has another quiz by this name, and results would be taken for that one’s. Give yours another name on the author’s desk, under Save.';
    case 'families: none':
      return 'Tick at least one family.';
    case 'minutes: not-whole':
    case 'accommodation-minutes: not-whole':
      return `Give whole minutes, from 1 to ${grouped(most)}.`;
    case 'accommodation-name: none':
      return 'Give this arrangement a name, or remove it.';
    case 'accommodation-name: taken':
      return 'Another arrangement has this name. Learners choose by it: give each its own.';
    case 'attempts: not-whole':
      return `Give a whole number from 1 to ${grouped(most)}, or leave it empty.`;
    case 'due: no-such-date':
      return 'There is no such day or time.';
    case 'due: past':
      return 'This is over already. Choose a later day or time.';
    case 'due: time-alone':
      return 'Choose the day that goes with this time.';
    case 'instructions: too-long':
      return `Keep the instructions within ${grouped(most)} characters: they travel in the link.`;
    case 'mail: no-address':
      return 'This is no e-mail address. Give one as in name@school.example, or leave it empty.';
    case 'passcode: none':
      return 'Give a passcode of letters and digits.';
    default:
      return 'This cannot be used.';
  }
}

/** "3 things are to be mended first." */
export function problemCount(count: number): string {
  return count === 1
    ? 'One thing is to be mended first:'
    : `${grouped(count)} things are to be mended first:`;
}

/** Why a control is off: what needs the key on the page cannot be had with a sealed one. */
export const SEALED_RULES_OUT = {
  each: 'Not with a sealed key: nothing on the page could check a flag.',
  end: 'Not with a sealed key: nothing on the page could score before the passcode.',
  hints: 'Not with a sealed key: a hint needs the key on the page.',
  showCount: 'Not with a sealed key: the page does not know how many there are.',
} as const;

/** What a teacher should know of a passcode of their own. */
export const PASSCODE_WEAKNESS = {
  short: 'Weak: it is short, so a program could try out all that are as short. Use ten characters or more.',
  'few-kinds':
    'Weak: so few different characters, or digits alone, are soon tried out. Three words are better.',
} as const;

/** What is to be known of a quiz before it is assigned. */
export const QUIZ_NOTES = {
  bring:
    'Its article is not part of this site. Each learner needs a copy of the text, to open or paste it; tell them where to find it.',
  sealed:
    'This site has sealed the key of this quiz. The review opens with the passcode it was sealed under: ask whoever runs the site for it.',
  draft: 'Its key is a draft: it gives no score, so it cannot be assigned yet.',
  unfinished:
    'It is not finished, so it cannot be assigned yet: on the author’s desk, Check says what to mend.',
  onDevice: 'Only this device holds it, not the site: it is given out as a file or a package, not as a link.',
} as const;

/** Why there is no quiz to see; `null` for one that this device held. */
export function notLoadedLine(slug: string | null): string {
  return slug === null
    ? 'The quiz could not be opened. Is it still on this device?'
    : `The quiz “${slug}” could not be loaded. Is it on this site?`;
}

/** Beside a quiz of this device without a title. */
export const UNTITLED = 'Untitled quiz';

/** "8 of 10,000 quizzes shown. Another word finds fewer." */
export function choiceLine(shown: number, found: number): string {
  if (found === 0) return 'No quiz has all these words. Try fewer of them.';
  if (shown === found) return found === 1 ? '1 quiz' : `${grouped(found)} quizzes`;
  return `The first ${shown} of ${grouped(found)} quizzes. Search for a word to find others.`;
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
