import { atom, computed } from 'nanostores';
import { MARKING } from '../../../messages/authorMarking.ts';
import { redo, undo } from '../../../stores/authoring/marks/history.ts';
import { MARK_AS, type MarkAs, markedAs } from '../../../stores/authoring/marks/markKinds.ts';
import {
  $marks,
  addMark,
  changeKind,
  editWhy,
  openMark,
  removeMark,
  resizeMark,
} from '../../../stores/authoring/marks/marksStore.ts';
import { $waiting } from '../../../stores/authoring/marks/suggestionsStore.ts';
import type { Marking } from '../../../stores/marking/markingStore.ts';

const isKind = (kind: string): kind is MarkAs => MARK_AS.some((one) => one === kind);

/** What an author marks becomes marks of the quiz on the desk. */
export const deskMarking: Marking = {
  $marked: computed($marks, (marks) =>
    marks.map((mark) => {
      const { id, start, end, quote, why } = mark;
      return { id, start, end, quote, kind: markedAs(mark), note: why };
    }),
  ),
  kinds: MARK_AS,
  $offered: atom(MARK_AS),
  words: MARKING,
  add({ start, end }, kind) {
    if (!isKind(kind)) return;
    // Words that wait as a suggestion of this family bring its technique.
    const suggested = $waiting
      .get()
      .find((one) => one.start === start && one.end === end && one.family === kind);
    openMark(addMark({ start, end }, kind, suggested?.technique));
  },
  changeKind(id, kind) {
    if (isKind(kind)) changeKind(id, kind);
  },
  resize: resizeMark,
  remove: removeMark,
  writeNote: editWhy,
  undo,
  redo,
};
