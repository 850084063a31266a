import type { Rule } from '../candidate.ts';
import { HUGE, LARGE } from '../lexicons/exaggeration.ts';
import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';
import { wordRule } from '../wordRule.ts';

const SUPERLATIVE =
  '(?:[a-z]{3,}est|best|worst|most [a-z-]+|least [a-z-]+|greatest|finest|last real|only real|first real)';

const superlatives = patternRule({
  id: 'superlative',
  technique: 'exaggeration',
  strength: 2,
  covers: 'words',
  patterns: [
    // “the most dishonest government this republic has endured”
    {
      like: overLines('gu')`
        \bthe (?:single |very )?${SUPERLATIVE}(?: [\w'-]+){1,3} (?:that )?(?:this|our|the|any|we|
        you) (?:[\w'-]+ )?(?:has|have|will|had)(?: ever)? [\w'-]+`,
      strength: 2,
    },
    // “the cruellest blow the quay has ever been dealt”
    {
      like: overLines('gu')`
        \bthe (?:single |very )?${SUPERLATIVE}(?: [\w'-]+){1,4}(?: (?:that |
        which )?(?:[\w'-]+ ){1,5}?(?:has|have|had|will|
        could)(?: [\w'-]+)? ever(?: [\w'-]+){1,3}| ever(?: [\w'-]+)?)`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \bthe (?:single |very )?${SUPERLATIVE}(?: [\w'-]+){1,5} (?:in (?:all )?(?:human |our |modern |
        living |the |this nation's |our nation's |american |british )?(?:history|memory|existence)|
        of all(?: time)?|of our (?:time|age|lifetime|generation)|in the world|on (?:the planet|earth|
        this coast)|in a generation|known to (?:man|mankind|humanity)|imaginable|under the sun|
        the world (?:has|will|could))\b`,
      strength: 2,
    },
    { like: /\b(?:like|as) never before\b/gu, strength: 2 },
    {
      like: overLines('gu')`
        \b(?:a|the) (?:\w+ )?(?:crisis|disaster|scandal|catastrophe) (?:like no other|
        without precedent|of historic proportions)\b`,
      strength: 3,
    },
    { like: /\b(?:more|worse|bigger|greater|better) than (?:anything|anyone|ever)\b/gu, strength: 2 },
    { like: /\bthe last real(?: [\w'-]+){1,2}(?: (?:on|in|of) (?:the|this|our) [\w'-]+)?/gu, strength: 2 },
    { like: /\b(?:nothing|little|anything) (?:short of|less than) [\w'-]+(?: [\w'-]+){0,2}/gu, strength: 2 },
    {
      like: /\b(?:in|of) (?:all|the whole|the entire) (?:of )?(?:human )?(?:history|world)\b/gu,
      strength: 1,
    },
    {
      like: /\b(?:the (?:entire|whole) (?:world|country|nation|town|city|planet|internet))\b/gu,
      strength: 1,
    },
    {
      like: /\b(?:tens|hundreds|thousands|millions|billions) upon (?:tens|hundreds|thousands|millions|billions)\b/gu,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:destroy|ruin|wreck|wipe out|devastate|obliterate|annihilate)(?:s|ed|ing)? (?:our|the|
        this|their|your|every|all)(?: [\w'-]+){1,3}`,
      strength: 2,
    },
  ],
  unless: ({ sourced }) => sourced,
});

/** Large words with a measure or a name behind them. */
const MEASURED = overLines('u')`
  \b(?:total (?:of|number|cost|length|area|sum|price|votes|eclipse)|(?:in|the|a|sub-?)\s?total$|
  absolute (?:majority|zero|terms|number|monarch)|complete(?:d|ly (?:new|closed|rebuilt|free|
  safe))|complete (?:the|a|an|its|their|his|her|list|set|by|with)|to complete|epic (?:poem|poetry|
  novel)|building was destroyed|destroyed (?:by|in) (?:a |the )?(?:fire|flood|storm|earthquake|
  bomb)|natural disaster|disaster (?:relief|area|response|zone|recovery|fund|management)|
  crisis (?:talks|team|line|helpline|centre|center)|massive (?:star|open)|housing crisis|
  climate crisis|financial crisis|sweeping (?:the )?(?:floor|up|leaves)|every single (?:day|one))`;

const hugeWords = wordRule({
  id: 'exaggeration-word',
  technique: 'exaggeration',
  lists: [
    { words: HUGE, strength: 2 },
    { words: LARGE, strength: 1 },
  ],
  phrase: true,
  plain: ({ folded }, { start, end }) => MEASURED.test(folded.slice(Math.max(0, start - 12), end + 20)),
});

/** Bigger, better or worse than anything in the text supports. */
export const exaggeration: readonly Rule[] = [superlatives, hugeWords];
