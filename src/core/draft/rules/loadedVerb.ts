import { HINTING, SCORNFUL, SNEERING } from '../lexicons/verbs.ts';
import { overLines } from '../overLines.ts';
import { wordRule } from '../wordRule.ts';

/** The verb that reports an act or a statement passes judgement on it. */
export const loadedVerbs = wordRule({
  id: 'loaded-verb',
  technique: 'loaded-verb',
  lists: [
    { words: SNEERING, strength: 3 },
    { words: SCORNFUL, strength: 2 },
    { words: HINTING, strength: 1 },
  ],
  plain: ({ folded }, { start, end }) => PLAIN.test(folded.slice(Math.max(0, start - 24), end + 24)),
});

/** Courts, engines, kitchens and sports, where the verb says only what was done. */
const PLAIN = overLines('u')`
    \b(?:admit(?:ted|s|ting) (?:\w+ ){0,4}(?:charges?|offences?|counts?|guilt|manslaughter|murder|
    theft|assault|burglary|fraud|possession|causing|driving|stealing|handling)|claim(?:s|ed|
    ing)? (?:benefits?|expenses|compensation|the prize|asylum|a refund)|
    admitted (?:to (?:the )?(?:hospital|intensive|a ward|university)|\w+ (?:charges?|counts?|
    offences?|manslaughter|murder|theft|assault)|charges?|(?:the|a|two|three) (?:charge|offence|
    count))|hospital admitted|barked at (?:the|a) (?:post|cat|man)|the dog barked|thundered past|
    trains? thundered|milking (?:parlour|machine|cow)|milked (?:the )?cows|dumped (?:in|on|by) (?:a|
    the) (?:river|lay-by|sea|beach|roadside)|(?:police|officers|detectives) raided|stripped of (?:his|
    her) (?:title|medal|licence)|howled outside|wind howled|pocketed the ball|slapped (?:him|her|me)|
    engineer(?:ed|s)? (?:a |the )?(?:bridge|engine|structure)|(?:civil|chief|sound|software|council|
    structural|water|an?|the|every|as an) engineer|axed (?:down|the tree)|crashed and|
    stoked the (?:fire|boiler)|sneaked (?:a )?(?:look|peek)|stumbled (?:over|and fell|on the step)|
    preached (?:a|at|in) (?:sermon|the church))`;
