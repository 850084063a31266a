import type { HandIn, KnownAssignment } from '../gradebook.ts';
import type { Marking } from '../marking/markedHandIn.ts';
import { compare, folded } from '../people/people.ts';

/** Which of several hand-ins of one learner counts. */
export type Counts = 'best' | 'last' | 'first';

/** What is told of a hand-in beside its marks; times are in milliseconds. None of it changes its score. */
export type RoundNotice =
  | { readonly code: 'late'; readonly by: number }
  | { readonly code: 'over-time'; readonly by: number }
  /** More hand-ins than the terms allow. */
  | { readonly code: 'over-attempts'; readonly allowed: number };

/** One hand-in of a learner on an assignment or quiz. */
export interface Round {
  readonly handIn: HandIn;
  /** `null` while it has not been marked yet. */
  readonly marking: Marking | null;
  readonly notices: readonly RoundNotice[];
}

/** One learner on one assignment or quiz. */
export interface Cell {
  /** By the time they were handed in. */
  readonly rounds: readonly Round[];
  /** The one that counts; `null` where there is none. */
  readonly counting: Round | null;
  /** `unmarked`: there, but with no marks yet; `missing`: due, and not there; `none`: not there, and not due. */
  readonly state: 'marked' | 'unmarked' | 'missing' | 'none';
}

export interface CellContext {
  /** `null` for practice. */
  readonly assignment: KnownAssignment | null;
  readonly marking: (handIn: HandIn) => Marking | null;
  readonly counts: Counts;
  /** Whether a hand-in was asked of this learner. */
  readonly isDue: boolean;
}

const MINUTE = 60_000;
/** Handing in when the time is up takes a moment. */
const GRACE = MINUTE;

/**
 * What one learner handed in. Rounds beyond the attempts allowed count only where there is no other: they are told,
 * and the teacher can put the others into the bin.
 */
export function cellOf(handIns: readonly HandIn[], context: CellContext): Cell {
  const inOrder = [...handIns].sort(
    (a, b) => a.result.submittedAt - b.result.submittedAt || compare(a.id, b.id),
  );
  const rounds = inOrder.map((handIn, index) => ({
    handIn,
    marking: context.marking(handIn),
    notices: noticesOf(handIn, index, context.assignment),
  }));
  if (rounds.length === 0) {
    return { rounds, counting: null, state: context.isDue ? 'missing' : 'none' };
  }
  const allowed = rounds.filter(({ notices }) => notices.every(({ code }) => code !== 'over-attempts'));
  const counting = choose(allowed.length > 0 ? allowed : rounds, context.counts);
  return { rounds, counting, state: scoreOf(counting) === null ? 'unmarked' : 'marked' };
}

/** The score of a round, 0 to 100, or `null` where it has none yet. */
export function scoreOf(round: Round | null): number | null {
  return round?.marking?.state === 'marked' ? round.marking.result.score : null;
}

/** Of rounds in the order of time. Of equally good ones the earliest; what is not marked counts where nothing is. */
function choose(rounds: readonly Round[], counts: Counts): Round | null {
  if (counts === 'first') return rounds[0] ?? null;
  if (counts === 'last') return rounds.at(-1) ?? null;
  let best = rounds[0] ?? null;
  for (const round of rounds) if ((scoreOf(round) ?? -1) > (scoreOf(best) ?? -1)) best = round;
  return best;
}

function noticesOf(
  { result, way }: HandIn,
  index: number,
  assignment: KnownAssignment | null,
): RoundNotice[] {
  const { terms } = assignment ?? {};
  if (!terms) return [];
  const { startedAt, submittedAt, assigned } = result;
  const notices: RoundNotice[] = [];
  if (terms.due !== null && submittedAt > terms.due) {
    notices.push({ code: 'late', by: submittedAt - terms.due });
  }
  if (terms.minutes !== null && way !== 'paper' && startedAt > 0) {
    const extra = terms.accommodations.find(
      ({ name }) => folded(name) === folded(assigned?.accommodation ?? '') && folded(name) !== '',
    );
    const by = submittedAt - startedAt - (terms.minutes + (extra?.minutes ?? 0)) * MINUTE;
    if (by > GRACE) notices.push({ code: 'over-time', by });
  }
  const round = Math.max(index + 1, assigned?.round ?? 1);
  if (terms.attempts !== null && round > terms.attempts) {
    notices.push({ code: 'over-attempts', allowed: terms.attempts });
  }
  return notices;
}
