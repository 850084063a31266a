import type { Result } from '../core/scoring/result.ts';
import { score as scoreFlags } from '../core/scoring/score.ts';
import { wholeScore } from '../messages/wholeScore.ts';
import { Failure } from './failure.ts';
import { findPack } from './findPack.ts';
import { readFlags } from './flagsFile.ts';
import { conversionNote, readInput } from './readInput.ts';
import { readJson } from './readJson.ts';
import type { Verb } from './verb.ts';

/** Scores a file of flags against the key of a pack. */
export const score: Verb = {
  usage: 'score SLUG FLAGS.json',
  summary: 'Score flags, or a saved result, against the key of a pack.',
  options: {},
  arity: [2, 2],
  async run({ args: [slug = '', file = ''], quizzes, note }) {
    const { article, located, draft } = await findPack(quizzes, slug);
    if (draft) {
      throw new Failure(
        `The key of ${slug} is a draft (draft: true in its key.yaml), so there is nothing to score against. Finish the key first and take that line out.`,
      );
    }
    if (!article || !located) {
      throw new Failure(
        `The text of ${slug} is not in place, so there is nothing to score against. Put it there first: npm run quiz -- text ${slug} FILE`,
      );
    }
    const input = await readInput(file);
    const converted = conversionNote(input);
    if (converted) note(converted);
    const result = scoreFlags(article, located, readFlags(readJson(input), article, slug));
    return { json: result, text: resultText(result), status: 0 };
  },
};

function resultText({ score, core, extra, items, flags, falseAlarms, discernment, measure }: Result): string {
  const count = (outcome: string) => flags.filter((flag) => flag.outcome === outcome).length;
  return [
    `Score ${wholeScore(score)} of 100`,
    `Core items: ${core.hit} hit, ${core.near} near, of ${core.total}. Extra items: ${extra.hit} hit, ${extra.near} near, of ${extra.total}.`,
    `Flags: ${flags.length}, of them ${falseAlarms} false alarms, ${count('duplicate')} duplicates, ${count('contested')} on contested words, ${count('unlisted')} not in the key.`,
    `Discernment: ${discernment === null ? 'none (one side is empty)' : discernment.toFixed(2)}`,
    `Measure: precision ${measure.precision.toFixed(3)}, recall ${measure.recall.toFixed(3)}, F1 ${measure.f1.toFixed(3)}`,
    '',
    ...items.map(
      ({ id, family, weight, outcome, reason }) =>
        `${outcome.padEnd(6)}  ${weight.padEnd(5)}  ${family.padEnd(17)}  ${id}${reason ? ` (${reason})` : ''}`,
    ),
  ].join('\n');
}
