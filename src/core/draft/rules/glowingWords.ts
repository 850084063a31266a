import { HEROIC, SELLING } from '../lexicons/praise.ts';
import { overLines } from '../overLines.ts';
import { wordRule } from '../wordRule.ts';

/** Praise with nothing to check. */
export const glowingWords = wordRule({
  id: 'glowing-word',
  technique: 'glowing-words',
  lists: [
    { words: SELLING, strength: 2 },
    { words: HEROIC, strength: 1 },
  ],
  phrase: true,
  plain: ({ folded }, { start, end }) => PLAIN.test(folded.slice(Math.max(0, start - 24), end + 24)),
});

/** Places, prizes and periods that are named with such words, and plain uses of them. */
const PLAIN = overLines('u')`
    \bglowing (?:red|orange|amber|ember|coal|light|green)|\bbird sanctuary|\bsanctuary city|
    \bmagic (?:circle|mushroom|trick)|\bthe oasis\b|\bbrave new|\bhistoric (?:house|building|england|
    site|centre|district)|\bproud of the\b|\bsoul music|\bjewel (?:thief|theft|robbery|case)|
    \bunlock(?:s|ed|ing)? the (?:door|gate|car|phone)|\bto be honest|\bhonest with|
    \bcelebrated (?:his|her|its|their|with|by|on|at)\b|\bpioneering (?:species|plant)|
    \bunmatched (?:socks|donor)|\bindulge in`;
