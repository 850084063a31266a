import type { ItemResult, Result, SentenceTally } from '../core/scoring/result.ts';
import { FAMILIES, type Family } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';

/** What to do next, in one sentence or two. It names what this attempt would gain most by. */
export function nextStep(result: Result): string {
  const { core, extra, fair, falseAlarms, sentences, flags, score } = result;
  if (core.total === 0) return nextStepInClean(sentences.clean);
  if (flags.length === 0)
    return 'You flagged nothing. Read the explanations of a few misses, then try again.';
  if (score >= 100) {
    if (core.hit < core.total || extra.hit < extra.total)
      return 'Full marks. What you did not find is still worth a look.';
    return fair.total > 0
      ? 'You found everything and left the fair passages alone.'
      : 'You found everything.';
  }
  if (mostly(sentences.toFlag) && mostly(sentences.clean)) {
    return 'You flagged nearly every sentence, so your flags do not show where the slant is. Next time flag only words that you can give a reason for.';
  }
  if (fair.flagged.length * 3 > fair.total) {
    if (falseAlarms * 2 < fair.flagged.length)
      return 'Your flags are so long that they take in fair passages too. Cut them down to the words that do it, with a flag for each.';
    return 'Start with the false alarms: each one shows what fair writing looks like.';
  }
  return nextStepByLoss(result);
}

function nextStepInClean(clean: SentenceTally): string {
  if (clean.flagged === 0)
    return 'There was almost nothing to flag here, and you saw that. Knowing when to trust is half the skill.';
  return clean.flagged * 2 > clean.total
    ? 'There was almost nothing to flag here, and most sentences carry a flag of yours. Before you flag, ask who says it and how they know: this article mostly tells you.'
    : 'There was almost nothing to flag here. Look at your flags again: what does the article give to back those words?';
}

function mostly({ flagged, total }: SentenceTally): boolean {
  return total > 0 && flagged * 10 >= total * 9;
}

/** Looks at the core items that were not hit, and speaks of what most of them have in common. */
function nextStepByLoss({ core, families, fair, flags, items }: Result): string {
  const lost = items.filter(({ weight, outcome }) => weight === 'core' && outcome !== 'hit');
  if (lost.length === 0) return 'You found every core item. Now see why the passages you flagged are fair.';
  const count = (...reasons: ItemResult['reason'][]) =>
    lost.filter(({ reason }) => reasons.includes(reason)).length;
  const missed = count(null);
  const wide = count('too-wide', 'taken');
  const narrow = count('too-narrow');
  const wrong = count('wrong-family');
  if (core.hit * 4 < core.total * 3 && missed < lost.length) {
    const most = Math.max(missed, wide, narrow, wrong);
    if (wrong === most)
      return 'You see where it happens. Now sort it: is it the choice of words, a claim with nothing to back it, or the way the story is set up?';
    if (wide === most)
      return 'You see where it happens. Now cut your flags down to the words that do it, with a flag for each.';
    if (narrow === most) return 'You see where it happens. Now flag the whole of it: your flags stop short.';
  }
  if (core.hit * 2 < core.total) {
    const none = FAMILIES.filter(
      (family) => families[family].core.total > 0 && families[family].core.hit === 0,
    );
    const some = FAMILIES.filter(
      (family) =>
        families[family].core.hit > 0 && families[family].core.hit * 2 >= families[family].core.total,
    );
    if (some.length > 0 && none.length > 0)
      return `You can find ${listed(some, 'and')}. Next time look for ${listed(none, 'or')} as well.`;
    if (flags.filter(({ outcome }) => outcome === 'unlisted').length * 2 > flags.length)
      return 'Most of your flags are on words that the key leaves alone. Before you flag, say what the words do to the reader.';
    return 'Start with the misses: read why, then look for the same move elsewhere.';
  }
  const look = missed === 0 ? 'close calls' : missed === lost.length ? 'misses' : 'misses and close calls';
  const alarms = fair.flagged.length > 0 ? ', and so are the false alarms' : '';
  return `Good reading. The ${look} below are worth a second look${alarms}.`;
}

function listed(families: readonly Family[], joint: 'and' | 'or'): string {
  return families.map((family) => FAMILY_WORDS[family].one).join(` ${joint} `);
}

/**
 * What discernment says of this attempt, in words; `null` where it cannot be told: with a side empty, and
 * in an article without core items, where one or two sentences would decide it.
 */
export function discernmentSentence({ core, discernment, sentences }: Result): string | null {
  const { toFlag, clean } = sentences;
  if (discernment === null || core.total === 0) return null;
  const points = Math.round(discernment * 100);
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `You flagged ${toFlag.flagged} of ${toFlag.total} sentences that have something to flag (${percent(toFlag.flagged / toFlag.total)}) and ${clean.flagged} of ${clean.total} clean ones (${percent(clean.flagged / clean.total)}): a difference of ${sign}${Math.abs(points)} points.`;
}

/** A share as a whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
