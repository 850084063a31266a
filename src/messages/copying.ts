/** What came of copying a text. */
export const COPYING = {
  copied: 'Copied.',
  byHand: 'It is selected now: press Ctrl+C, or ⌘C on a Mac, to copy it.',
  /** Where no field shows the text. */
  refused: 'This browser does not let the page copy.',
} as const;
