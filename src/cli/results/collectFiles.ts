import type { Collected } from '../../core/gradebook/collecting/collected.ts';
import { LIMITS } from '../../core/gradebook/collecting/collected.ts';
import { readCollected } from '../../core/gradebook/collecting/readCollected.ts';
import type { Gradebook } from '../../core/gradebook/gradebook.ts';
import type { MarkingDesk } from '../../core/gradebook/marking/markingDesk.ts';
import { collectTroubleSentence, unmarkedSentence } from '../../messages/gradebook.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import { readBytes } from '../readInput.ts';

/** Something that could not be used, or not be marked. */
export interface FileTrouble {
  readonly from: string;
  readonly code: string;
  readonly message: string;
}

/** Reads every file; what is wrong with one never stops the others. */
export async function collectFiles(
  files: readonly string[],
  now: number,
): Promise<{ collected: Collected[]; troubles: FileTrouble[] }> {
  const collected: Collected[] = [];
  const troubles: FileTrouble[] = [];
  for (const file of files) {
    try {
      const bytes = await readBytes(file, file, LIMITS.archive);
      for (const found of readCollected(file, bytes, now)) {
        collected.push(found);
        const trouble = troubleOf(found);
        if (trouble) troubles.push({ from: found.from, ...trouble });
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      troubles.push({ from: file, code: 'no-file', message: error.message });
    }
  }
  return { collected, troubles };
}

function troubleOf(found: Collected): Omit<FileTrouble, 'from'> | null {
  switch (found.kind) {
    case 'hand-in':
      return null;
    case 'trouble':
      return { code: found.trouble.code, message: collectTroubleSentence(found.trouble) };
    case 'gradebook':
      return {
        code: 'held-gradebook',
        message: 'This is a saved gradebook. If it is yours, give it with --gradebook.',
      };
    case 'assignment':
      return {
        code: 'held-assignment',
        message: 'This is an assignment. If it is yours, give it with --key.',
      };
  }
}

/** The hand-ins that were read and could not be marked. */
export function unmarkedTroubles({ handIns }: Gradebook, desk: MarkingDesk): FileTrouble[] {
  return handIns.flatMap((handIn) => {
    const marking = desk.mark(handIn);
    if (marking.state === 'marked' || handIn.binnedAt !== null) return [];
    const message =
      marking.state === 'no-quiz'
        ? `This is a result of the quiz ${visible(handIn.result.quiz)}, whose key is not at hand. Name it with --key.`
        : unmarkedSentence(marking);
    return [{ from: handIn.from, code: marking.state, message }];
  });
}
