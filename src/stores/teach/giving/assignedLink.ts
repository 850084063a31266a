import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { assignedHref } from '../../../links/teachLinks.ts';
import type { Given } from './given.ts';

/**
 * Why an assignment is not given out as a link to this site: the page was opened from a disk; the site shows the key of
 * this quiz to everybody; it has sealed the key since, or otherwise than in this assignment; it has no such quiz; only the
 * author's device held the quiz.
 */
export type NoLink = 'from-disk' | 'open-key' | 'other-seal' | 'no-quiz' | 'on-device';

/**
 * The link to an assignment, for a page at `address`.
 *
 * @param quiz the quiz as the site has it; `null` where it has none
 */
export function assignedLink(
  { record, terms }: Pick<Given, 'record' | 'terms'>,
  quiz: Pick<TeachQuiz, 'sealed'> | null,
  address: string,
): { readonly link: string } | { readonly none: NoLink } {
  // Even where the site has a quiz of that name by now: it may be another, or another edition.
  if (record.quiz?.imprint) return { none: 'on-device' };
  if (!/^https?:/.test(address)) return { none: 'from-disk' };
  if (!quiz) return { none: 'no-quiz' };
  if (terms.sealed && !quiz.sealed) return { none: 'open-key' };
  // The page that the link opens has the site's own seal, which asks for the site's passcode.
  if (record.sealed?.nonce !== quiz.sealed?.nonce) return { none: 'other-seal' };
  return { link: new URL(assignedHref(terms.quiz, record.terms), address).href };
}
