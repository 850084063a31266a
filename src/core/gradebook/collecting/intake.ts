import type { Gradebook, HandIn } from '../gradebook.ts';
import { handInsInOrder, joinedHandIn } from '../handIn.ts';
import type { Collected } from './collected.ts';

/** What became of what was collected. */
export interface Intake {
  readonly gradebook: Gradebook;
  /** Hand-ins that are new. */
  readonly added: readonly HandIn[];
  /** Those that were there already, perhaps in the bin; the fuller of the two was kept. */
  readonly duplicates: readonly { readonly from: string; readonly handIn: HandIn }[];
  /**
   * Gradebooks and assignments, which were not taken in. They decide on marks, and a learner can hand in a forged one
   * as well: a teacher must say of each that it is theirs, and then `restore` takes it.
   */
  readonly held: readonly Extract<Collected, { readonly kind: 'gradebook' | 'assignment' }>[];
}

/** Takes the hand-ins among what was collected: in any order and as often as one likes, the same comes of it. */
export function takeIn(gradebook: Gradebook, collected: Iterable<Collected>): Intake {
  const handIns = new Map(gradebook.handIns.map((handIn) => [handIn.id, handIn]));
  const added = new Set<string>();
  const duplicates: { from: string; handIn: HandIn }[] = [];
  const held: Intake['held'][number][] = [];
  for (const entry of collected) {
    if (entry.kind === 'gradebook' || entry.kind === 'assignment') held.push(entry);
    if (entry.kind !== 'hand-in') continue;
    const { handIn, from } = entry;
    const known = handIns.get(handIn.id);
    handIns.set(handIn.id, known ? joinedHandIn(known, handIn) : handIn);
    if (known) duplicates.push({ from, handIn });
    else added.add(handIn.id);
  }
  const isChanged = added.size > 0 || duplicates.length > 0;
  return {
    gradebook: isChanged ? { ...gradebook, handIns: handInsInOrder(handIns) } : gradebook,
    added: [...added].flatMap((id) => handIns.get(id) ?? []),
    duplicates,
    held,
  };
}
