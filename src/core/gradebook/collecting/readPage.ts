import { ASSIGNMENT_DATA_ID, QUIZ_DATA_ID } from '../../assignment/pageData.ts';
import { isRecord, readText } from '../../attempt/reading.ts';
import { readSealedKey } from '../../sealing/sealedKey.ts';
import { termsOf } from '../assignments/assignmentRecord.ts';
import type { AssignmentRecord } from '../gradebook.ts';

/**
 * The assignment that a one-file page is of: its terms, and its sealed key where it has one. The text and an open key
 * stay with the site. `null` when the page is of no assignment.
 */
export function readAssignmentPage(
  html: string,
): AssignmentRecord | { readonly code: 'damaged-assignment' } | null {
  const assigned = dataBlock(html, ASSIGNMENT_DATA_ID);
  if (assigned === null) return null;
  const terms = isRecord(assigned) ? readText(assigned['terms'], 20_000) : null;
  if (terms === null || !termsOf(terms)) return { code: 'damaged-assignment' };
  const quiz = dataBlock(html, QUIZ_DATA_ID);
  return {
    format: 'slantwise-assignment',
    version: 1,
    terms,
    quiz: null,
    sealed: isRecord(quiz) ? readSealedKey(quiz['sealed']) : null,
    classes: [],
    // When it was made is not in it.
    createdAt: 0,
  };
}

/** The value of a page's JSON block of this id; `null` without such a block, `undefined` where it is damaged. */
function dataBlock(html: string, id: string): unknown {
  let at = 0;
  for (;;) {
    const open = html.indexOf('<script', at);
    const start = html.indexOf('>', open);
    if (open < 0 || start < 0) return null;
    const end = html.indexOf('</script', start);
    if (end < 0) return null;
    if (new RegExp(`\\sid="?${id}"?[\\s/>]`).test(html.slice(open, start + 1))) {
      try {
        return JSON.parse(html.slice(start + 1, end));
      } catch {
        return undefined;
      }
    }
    at = end;
  }
}
