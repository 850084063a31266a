import { computed } from 'nanostores';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { FLAGGING } from '../../messages/flagging.ts';
import {
  $flags,
  $locked,
  $submitted,
  addFlag,
  changeFamily,
  redo,
  removeFlag,
  resizeFlag,
  undo,
  writeNote,
} from '../../stores/attempt/attemptStore.ts';
import type { Marking } from '../../stores/marking/markingStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';

/** What a learner marks becomes flags. */
export const flagging: Marking = {
  $marked: computed([$flags, $locked], (flags, locked) =>
    flags.map((flag) => ({ ...flag, kind: flag.family, locked: locked.has(flag.id) })),
  ),
  kinds: FAMILIES,
  $offered: computed([$quiz, $submitted], (quiz, submitted) =>
    submitted ? [] : (quiz?.terms?.families ?? FAMILIES),
  ),
  words: FLAGGING,
  add: addFlag,
  changeKind: changeFamily,
  resize: resizeFlag,
  remove: removeFlag,
  writeNote,
  undo: () => undo() !== null,
  redo: () => redo() !== null,
};
