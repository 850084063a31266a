import type { AuthoredKey } from '../pack/located.ts';
import type { SealedKey } from '../sealing/sealedKey.ts';
import type { Collected } from './collected.ts';
import type { Gradebook, HandIn, MarkableQuiz } from './gradebook.ts';

/** What became of what was collected. */
export interface Intake {
  readonly gradebook: Gradebook;
  /** Hand-ins that are new. */
  readonly added: readonly HandIn[];
  /** Those that were there already; the fuller of the two was kept. */
  readonly duplicates: readonly { readonly from: string; readonly handIn: HandIn }[];
}

/** Takes what was collected into a gradebook: in any order and as often as one likes, the same comes of it. */
export function takeIn(gradebook: Gradebook, _collected: readonly Collected[]): Intake {
  return { gradebook, added: [], duplicates: [] };
}

/** Where marking finds quizzes and keys. */
export interface MarkingSources {
  /** A quiz of the site by its slug; `null` when the site has none. */
  readonly quizOf: (slug: string) => MarkableQuiz | null;
  /** The key in a sealed one that was opened with its passcode; `null` while it is sealed. */
  readonly opened: (sealed: SealedKey) => AuthoredKey | null;
}
