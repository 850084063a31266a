import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Learner, learnerKey } from '../../core/attempt/learner.ts';

// Names under which an assignment is kept on the device. They are a format: renaming one loses what learners have.

/** The keys of attempts on assignments begin with this; what follows is the assignment's id and the learner. */
const ATTEMPT = 'slantwise:assigned:';
const RECORD = 'slantwise:assigned-record:';
const SET_ASIDE = 'slantwise:set-aside:';

/** The learner as a part of a key: sixteen hex digits, so that a list of keys names nobody. */
function learnerPart(learner: Learner): string {
  return bytesToHex(sha256(utf8ToBytes(learnerKey(learner))).subarray(0, 8));
}

/** Where the flags of a learner on an assignment are kept: an `Attempt`, as in practice. */
export function attemptPlace(assignment: string, learner: Learner): string {
  return `${ATTEMPT}${assignment}:${learnerPart(learner)}`;
}

/** Where the rest of it is kept: an `AssignedRecord`. */
export function recordPlace(assignment: string, learner: Learner): string {
  return `${RECORD}${assignment}:${learnerPart(learner)}`;
}

/** Where records go that cannot be read. */
export function recordAsidePrefix(assignment: string): string {
  return `${SET_ASIDE}assigned-${assignment}:`;
}
