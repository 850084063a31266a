import type { KeptFlag } from '../../attempt/attempt.ts';
import type { Result } from '../../scoring/result.ts';

/** What a teacher is told of a hand-in that was marked. */
export type MarkNotice =
  /** It was made with another key than the one it was marked by. */
  | 'other-key-version'
  /** Its flags lay on another text and were put where their words stand here. */
  | 'other-text'
  /** The terms in it are not those of the assignment; it was marked by the assignment's. */
  | 'other-terms';

/** A hand-in marked anew from its flags; the score that stands in it counts for nothing. */
export interface Marked {
  readonly state: 'marked';
  readonly result: Result;
  /** The flags that were scored, in the order of `result.flags`. */
  readonly flags: readonly KeptFlag[];
  /** Flags whose words are not in the text: left out, and told. */
  readonly adrift: readonly KeptFlag[];
  readonly notices: readonly MarkNotice[];
}

/** Why a hand-in cannot be marked yet. */
export interface Unmarked {
  /**
   * `no-quiz`: neither the site nor an assignment knows it; `no-text`: every reader brings it; `draft`: its key is still
   * being written; `no-key`: neither a key nor a sealed one; `needs-passcode`: it is sealed; `cannot-place`: its flags
   * lie on another text and a code carries no words to find them by.
   */
  readonly state: 'no-quiz' | 'no-text' | 'no-key' | 'draft' | 'needs-passcode' | 'cannot-place';
}

export type Marking = Marked | Unmarked;
