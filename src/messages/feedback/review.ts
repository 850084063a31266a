import type { LocatedKey } from '../../core/pack/located.ts';
import type { Result } from '../../core/scoring/result.ts';

/** What the sentences are about: a scored attempt on one text. */
export interface Review {
  readonly text: string;
  readonly lang: string;
  readonly key: LocatedKey;
  readonly result: Result;
  /** The learner’s own notes, by index of the flag. */
  readonly notes?: readonly (string | undefined)[] | undefined;
}
