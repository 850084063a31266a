// How a page is told which quiz it is and under which terms. A format between the build, saved pages and their scripts.

/** The id of the element of a quiz page that holds its `QuizData`. */
export const QUIZ_DATA_ID = 'quiz-data';

/** The id of the element that holds the `AssignmentData`, in a page that was made for an assignment. */
export const ASSIGNMENT_DATA_ID = 'assignment-data';

/** On the site the terms stand in the address of the quiz, after this. */
export const ASSIGNED_HASH = '#assigned=';

/** Where the flags of an assignment are reported to, beside the learner's own device. */
export type PlatformVersion = 'scorm12' | 'scorm2004';

export interface AssignmentData {
  /** See `readTerms`. */
  readonly terms: string;
  readonly platform: PlatformVersion | null;
}
