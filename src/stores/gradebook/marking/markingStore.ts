import { atom, type ReadableAtom } from 'nanostores';
import type { Gradebook, HandIn, KnownAssignment, MarkableQuiz } from '../../../core/gradebook/gradebook.ts';
import type { Marking, Unmarked } from '../../../core/gradebook/marking/markedHandIn.ts';
import type { Marker } from '../../../core/gradebook/marking/marker.ts';
import {
  type MarkingDesk,
  markingDesk,
  newMarkingCache,
} from '../../../core/gradebook/marking/markingDesk.ts';
import type { SealedKey } from '../../../core/sealing/sealedKey.ts';
import { breathing } from '../breathing.ts';
import { $gradebook } from '../gradebookStore.ts';
import { $quizzes } from '../quizzes/quizzesStore.ts';
import { $bySiteKey, $opened, isBySiteKey, sealId } from '../unlocking/unlockStore.ts';

/** How far marking has come: hand-ins that are marked, of how many. */
export interface MarkingProgress {
  readonly done: number;
  readonly total: number;
}

const marks = atom<ReadonlyMap<string, Marking>>(new Map());
const progress = atom<MarkingProgress | null>(null);

/** The marks of hand-ins by receipt. They change all at once: a large table is drawn once for all of them. */
export const $marks: ReadableAtom<ReadonlyMap<string, Marking>> = marks;
/** `null` while nothing is being marked. */
export const $marking: ReadableAtom<MarkingProgress | null> = progress;

const cache = newMarkingCache();
/** Between two movements of the progress, in milliseconds. */
const SHOW_EVERY = 250;
let newest = 0;

/** Marks follow what they depend on: the gradebook, the quizzes, the keys that are open. Gives what ends it. */
export function followMarks(): () => void {
  const again = () => void markAll();
  const stops = [$gradebook, $quizzes, $opened, $bySiteKey].map((store) => store.listen(again));
  again();
  return () => {
    for (const stop of stops) stop();
  };
}

async function markAll(): Promise<void> {
  newest += 1;
  const own = newest;
  // Several things change at once: one run for all of them.
  await Promise.resolve();
  if (own !== newest) return;
  const gradebook = $gradebook.get();
  const desk = deskOf(gradebook);
  const found = new Map<string, Marking>();
  const pace = breathing();
  const total = gradebook.handIns.length;
  let shown = performance.now();
  for (const handIn of gradebook.handIns) {
    const marking = markOf(desk, handIn);
    if (marking) found.set(handIn.id, marking);
    await pace.breathe();
    if (own !== newest) return;
    if (performance.now() - shown < SHOW_EVERY) continue;
    shown = performance.now();
    progress.set({ done: found.size, total });
  }
  marks.set(found);
  progress.set(null);
}

/** What a hand-in is marked by, as things stand: for looking at it closely. */
export function markerOf(handIn: HandIn): Marker | Unmarked {
  const desk = deskOf($gradebook.get());
  return waitsForPasscode(desk.assignments.of(handIn)) ? { state: 'needs-passcode' } : desk.markerOf(handIn);
}

function deskOf(gradebook: Gradebook): MarkingDesk {
  const quizzes = $quizzes.get();
  const opened = $opened.get();
  return markingDesk(
    gradebook,
    {
      quizOf: (slug) => quizzes.get(slug) ?? null,
      opened: (sealed) => opened.get(sealId(sealed))?.key ?? null,
    },
    cache,
  );
}

/** `null` while the quiz is on its way. */
function markOf(desk: MarkingDesk, handIn: HandIn): Marking | null {
  if (!$quizzes.get().has(handIn.result.quiz)) return null;
  return waitsForPasscode(desk.assignments.of(handIn)) ? { state: 'needs-passcode' } : desk.mark(handIn);
}

/**
 * Whether the results of an assignment are shown to nobody yet. Graded work waits for its passcode, or for the teacher to
 * say that the site's own key will do: a gradebook that is left open on a desk shows no scores.
 */
function waitsForPasscode(assignment: KnownAssignment | null): boolean {
  if (!assignment?.terms.sealed || isBySiteKey(assignment.terms.id)) return false;
  const opened = $opened.get();
  return !sealsOf(assignment, $quizzes.get().get(assignment.terms.quiz) ?? null).some((sealed) =>
    opened.has(sealId(sealed)),
  );
}

/** The sealed keys that a passcode may open for an assignment. */
export function sealsOf(assignment: KnownAssignment | null, site: MarkableQuiz | null): SealedKey[] {
  const all = [assignment?.record?.sealed, site?.sealed, assignment?.record?.quiz?.sealed];
  return [...new Map(all.flatMap((sealed) => (sealed ? [[sealId(sealed), sealed]] : []))).values()];
}

/** What a worksheet on a quiz would be marked by; `terms` is the code of an assignment, empty for practice. */
export function markerForSheet(slug: string, terms: string): Marker | Unmarked {
  const sheet: HandIn = {
    id: '',
    way: 'paper',
    importedAt: 0,
    from: '',
    givenTo: null,
    binnedAt: null,
    result: {
      format: 'slantwise-result',
      version: 1,
      quiz: slug,
      title: '',
      keyFingerprint: '',
      text: '',
      startedAt: 0,
      submittedAt: 0,
      activeMs: 0,
      score: null,
      flags: [],
      assigned: {
        terms,
        learner: { name: '', class: '' },
        round: 1,
        hints: 0,
        checked: 0,
        accommodation: '',
      },
    },
  };
  return markerOf(sheet);
}
