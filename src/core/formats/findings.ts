import type {
  AnnotatedText,
  FormatFile,
  FormatProblem,
  FormatReading,
  FormatWriting,
  Loss,
} from './annotated.ts';

/** What a reader or a writer comes upon: it goes on after a problem, so that all are told at once. */
export interface Findings {
  problem(code: string, where: string, expected: string, found: string): void;
  loss(code: string, where: string, what?: string): void;
  /** The texts with what was lost, or every problem and then no text. */
  reading(texts: readonly AnnotatedText[]): FormatReading;
  /** The files with what was lost. */
  writing(files: readonly FormatFile[]): FormatWriting;
}

/** Words of somebody else's file, kept short: a whole article is no help in a list of problems. */
const LONGEST = 200;

export function newFindings(): Findings {
  const problems: FormatProblem[] = [];
  const losses: Loss[] = [];
  return {
    problem(code, where, expected, found) {
      problems.push({ code, where, expected: short(expected), found: short(found) });
    },
    loss(code, where, what = '') {
      losses.push({ code, where, what: short(what) });
    },
    reading: (texts) => (problems.length > 0 ? { problems } : { texts, losses }),
    writing: (files) => ({ files, losses }),
  };
}

function short(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
