/** What is said where a key waits for its passcode. */
export const PASSCODE = {
  label: 'Passcode',
  help: 'Your teacher reads it out. Capital letters and spaces do not matter.',
  open: 'Open the review',
  opening: 'Opening the review. This takes a moment.',
  wrong: 'That is not the passcode. Listen again, and check the spelling.',
  damaged:
    'The sealed key in this page is damaged, so no passcode opens it. Ask your teacher for the page again.',
  empty: 'Type the passcode first.',
  opened: 'The review is open.',
} as const;

/** The page of a quiz that this site has sealed, visited without an assignment. */
export const SEALED_QUIZ = {
  title: 'The key of this quiz is sealed',
  before:
    'The key of this quiz is sealed. Flag and hand in as usual; the score and the explanations come with the passcode, if you were given it.',
  handedIn: 'Your flags are kept. The score and the explanations come with the passcode.',
} as const;
