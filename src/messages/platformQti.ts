import type { QtiWords } from '../core/qti/words.ts';
import { FAMILY_WORDS } from './families.ts';

/** What a learner reads in a quiz that was exported as QTI. */
export const QTI_WORDS: QtiWords = {
  prompt: (family) => {
    const { name, definition, ask } = FAMILY_WORDS[family];
    return `Choose the words that are this: ${name.toLowerCase()}. ${definition} Ask yourself: ${ask} Some of the words that can be chosen are fair, or something else: leave those alone.`;
  },
  itemTitle: (title, family) => `${title}: ${FAMILY_WORDS[family].name.toLowerCase()}`,
  found: 'Found',
  missed: 'Missed',
  fair: 'Fair: nothing is wrong with this',
  contested: 'Open to argument: it neither earns nor costs',
  other: (family) => `Something to flag, but as ${FAMILY_WORDS[family].one}`,
  neutral: (wording) => `A neutral writer might put it like this: ${wording}`,
  check: (advice) => `Before you believe it: ${advice}`,
};
