/** Said at the step that checks a quiz. */
export const CHECKS = {
  none: 'Nothing to mend: this quiz is ready.',
  must: 'To be mended',
  should: 'To think about',
  hints: {
    must: 'Until these are mended, the quiz is saved as a draft, which a site leaves out.',
    should: 'The quiz works as it is. Learners get more out of it when you look at these.',
  },
} as const;

/** The button that leads to where something is mended. */
export const GO_THERE = {
  field: 'Go to the field',
  text: 'Go to the text',
  mark: 'Go to the mark',
  marks: 'Go to the marks',
  check: 'Go to the checks',
  second: 'Go to the second reader',
  save: 'Go to its name',
} as const;

/** Said at the step that saves a quiz. */
export const SAVE_STEP = {
  packHint:
    'A ZIP file with the article and its key. Unpack it into the folder quizzes of your site, run “npm run quiz -- check”, and build.',
  namesake:
    'Another quiz on this device has the same name: unpacked into one folder, one would replace the other. Give one of them another.',
  draft:
    'The quiz is not finished, so it is saved as a draft: the site leaves it out until what is to be mended is mended.',
  keyHint: 'The answers alone, for whoever has the article already.',
  copyHint:
    'Everything as it stands here, unfinished marks and rejected suggestions too. Open the file at this desk on any device.',
  rights: 'The article belongs to whoever wrote it. Ask before you put its text on a site.',
} as const;

export function savedAs(name: string): string {
  return `Saved as ${name}.`;
}
