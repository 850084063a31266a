import type { Terms } from '../../../core/assignment/terms.ts';
import type { AssignmentRecord } from '../../../core/gradebook/gradebook.ts';

/** An assignment that can be given out, with what only this device knows of it. */
export interface Given {
  readonly record: AssignmentRecord;
  /** What stands in the record's code. */
  readonly terms: Terms;
  /** As far as this page or this device remembers it. */
  readonly passcode: string | null;
}
