import { authoredOf } from '../../../core/authoring/openPack.ts';
import type { IncomingPack } from '../../../incoming/incoming.ts';
import { readPlain } from '../../../incoming/plain.ts';
import {
  packEntriesLeft,
  packEntriesSplit,
  packFilesLeft,
  packNeedsText,
  packProblem,
} from '../../../messages/author.ts';
import { newQuiz } from '../newQuiz.ts';
import type { OwnFile } from './ownFiles.ts';

/** A saved pack as a quiz on the desk, with everything that is wrong in it told. */
export function quizOfPack(pack: IncomingPack): OwnFile {
  // The text of an article that belongs to somebody else is no part of a pack, but may lie beside it.
  const broughtBody = pack.broughtText === undefined ? undefined : readPlain(pack.broughtText).body;
  const { opened, needsText, problems, left, split } = authoredOf({ ...pack, broughtBody });
  const told = problems.map(packProblem);
  if (!opened) return { sentences: needsText ? [packNeedsText(pack.slug)] : told };
  const quiz = { ...newQuiz(opened), ...opened };
  return {
    quiz,
    notes: [
      ...told,
      ...(left.length > 0 ? [packEntriesLeft(left.map(({ id }) => id))] : []),
      ...(split.length > 0 ? [packEntriesSplit(split)] : []),
      ...(pack.others.length > 0 ? [packFilesLeft(pack.others)] : []),
    ],
  };
}
