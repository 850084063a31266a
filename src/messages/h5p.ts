import type { H5pWords } from '../core/formats/h5p/words.ts';
import { FAMILY_WORDS } from './families.ts';

/** What a learner reads in a quiz that was exported as H5P. */
export const H5P_WORDS: H5pWords = {
  task: (families) => {
    const names = families.map((family) => FAMILY_WORDS[family].name.toLowerCase());
    const [only] = families;
    const about = families.length === 1 && only ? ` ${FAMILY_WORDS[only].definition}` : '';
    return `Click every word that is part of this: ${names.join(', ')}.${about} Some articles have none.`;
  },
  labels: {
    checkAnswerButton: 'Check',
    submitAnswerButton: 'Hand in',
    tryAgainButton: 'Try again',
    showSolutionButton: 'Show the answers',
    correctAnswer: 'Right',
    incorrectAnswer: 'Not in the key',
    missedAnswer: 'Missed',
    displaySolutionDescription: 'The answers are shown in the text.',
    scoreBarLabel: 'You got :num out of :total points',
    a11yFullTextLabel: 'The whole text',
    a11yClickableTextLabel: 'The whole text, in which words can be marked',
    a11ySolutionModeHeader: 'Answers',
    a11yCheckingHeader: 'Checked',
    a11yCheck: 'Check the answers. Each is shown as right, not in the key, or missed.',
    a11yShowSolution: 'Show the answers in the text.',
    a11yRetry: 'Try again. Clears all marks and starts over.',
  },
};
