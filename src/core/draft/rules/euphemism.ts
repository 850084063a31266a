import { SOFT } from '../lexicons/exaggeration.ts';
import { wordRule } from '../wordRule.ts';

/** A soft or technical word stands in for a hard one. */
export const euphemism = wordRule({
  id: 'euphemism',
  technique: 'euphemism',
  lists: [{ words: SOFT, strength: 1 }],
  plain: ({ folded }, { start, end }) =>
    /\blet(?:ting)? go of\b|\brelocated to|\bresettled in|\bdecommissioned (?:reactor|ship|plant|vessel)/u.test(
      folded.slice(Math.max(0, start - 4), end + 14),
    ),
});
