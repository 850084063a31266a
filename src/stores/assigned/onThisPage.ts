import {
  ASSIGNED_HASH,
  ASSIGNMENT_DATA_ID,
  type AssignmentData,
  type PlatformVersion,
} from '../../core/assignment/pageData.ts';
import type { Terms } from '../../core/assignment/terms.ts';
import { readTerms, type TermsTrouble } from '../../core/assignment/termsCode.ts';
import type { QuizData } from '../quiz/quizData.ts';

/** Why a page cannot be taken as it was assigned. */
export interface AssignmentTrouble {
  readonly code: TermsTrouble['code'] | 'other-quiz' | 'not-sealed-here';
  /** The quiz that was meant, where that is known. */
  readonly title: string;
}

/** What was assigned on this page. */
export interface Assignment {
  readonly terms: Terms;
  /** The terms as they were given: see `readTerms`. */
  readonly code: string;
  readonly platform: PlatformVersion | null;
}

/** The part of `QuizData` that an assignment is held against. */
type Own = Pick<QuizData, 'slug' | 'sealed'>;

/** Reads what was assigned: from the page itself, where it was made for an assignment, or else from its address. */
export function assignmentOnPage(quiz: Own): Assignment | AssignmentTrouble {
  const data = document.getElementById(ASSIGNMENT_DATA_ID)?.textContent;
  if (data === undefined || data === null) return assignmentInHash(location.hash, quiz);
  const { terms, platform } = JSON.parse(data) as AssignmentData;
  return assignmentOf(terms, platform, quiz);
}

/** Reads what stands in an address: a chat may have put a full stop or a bracket after it. */
export function assignmentInHash(hash: string, quiz: Own): Assignment | AssignmentTrouble {
  const [code = ''] = /^[\w-]*/.exec(hash.slice(ASSIGNED_HASH.length)) ?? [];
  return assignmentOf(code, null, quiz);
}

function assignmentOf(
  code: string,
  platform: PlatformVersion | null,
  { slug, sealed }: Own,
): Assignment | AssignmentTrouble {
  const terms = readTerms(code);
  if ('code' in terms) return { ...terms, title: '' };
  if (terms.quiz !== slug) return { code: 'other-quiz', title: terms.title };
  // The key would lie open in the page that was to be without it.
  if (terms.sealed && !sealed) return { code: 'not-sealed-here', title: terms.title };
  return { terms: sealed ? asSealed(terms) : terms, code, platform };
}

/** What was assigned before the site sealed the quiz is taken as sealed: there is no open key any more. */
function asSealed(terms: Terms): Terms {
  return { ...terms, sealed: true, feedback: 'release', hints: false, showCount: false };
}
