import type { Result } from '../core/scoring/result.ts';

/** A whole number for a score; it shows 100 only for full marks. */
export function wholeScore(score: number): number {
  return score < 100 ? Math.min(99, Math.round(score)) : 100;
}

/** One sentence that says what to do next. */
export function nextStep({ core, fair, sentences, flags, score }: Result): string {
  if (core.total === 0) {
    return sentences.clean.flagged === 0
      ? 'There was almost nothing to flag here, and you saw that. Knowing when to trust is half the skill.'
      : 'There was almost nothing to flag here. Look at your flags again: what does the article give to back those words?';
  }
  if (flags.length === 0)
    return 'You flagged nothing. Read the explanations of three misses, then try again.';
  if (score >= 100) return 'You found everything and left the fair passages alone.';
  if (fair.total > 0 && fair.flagged.length * 3 > fair.total) {
    return 'Start with the false alarms: each one shows what fair writing looks like.';
  }
  if (core.near > core.total - core.hit - core.near) {
    return 'You see where it happens. Work on the exact words: the close ones show what to leave out.';
  }
  if (core.hit * 2 < core.total)
    return 'Start with the misses: read why, then look for the same move elsewhere.';
  return 'Good reading. The misses and close calls below are worth a second look.';
}

/** What discernment says of this attempt, in words; `null` where it cannot be told. */
export function discernmentSentence({ discernment, sentences }: Result): string | null {
  const { toFlag, clean } = sentences;
  if (discernment === null) return null;
  const points = Math.round(discernment * 100);
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `You flagged ${toFlag.flagged} of ${toFlag.total} sentences that have something to flag, and ${clean.flagged} of ${clean.total} clean ones: ${sign}${Math.abs(points)} points of 100.`;
}

/** A share as a whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
