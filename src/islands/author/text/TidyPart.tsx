import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';

/** Proposals to clean up the paragraphs. */
export function TidyPart(_: { readonly quiz: AuthoredQuiz }) {
  return null;
}
