import { HINTING, SCORNFUL, SNEERING } from '../lexicons/verbs.ts';
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
const PLAIN =
  /\b(?:admit(?:ted|s|ting) (?:\w+ ){0,4}(?:charges?|offences?|counts?|guilt|manslaughter|murder|theft|assault|burglary|fraud|possession|causing|driving|stealing|handling)|claim(?:s|ed|ing)? (?:benefits?|expenses|compensation|the prize|asylum|a refund)|admitted (?:to (?:the )?(?:hospital|intensive|a ward|university)|\w+ (?:charges?|counts?|offences?|manslaughter|murder|theft|assault)|charges?|(?:the|a|two|three) (?:charge|offence|count))|hospital admitted|barked at (?:the|a) (?:post|cat|man)|the dog barked|thundered past|trains? thundered|plot(?:s|ted)? (?:of land|the (?:course|graph|data)|against the|twist)|(?:building|burial|vegetable|allotment) plots?|milking (?:parlour|machine|cow)|milked (?:the )?cows|dumped (?:in|on|by) (?:a|the) (?:river|lay-by|sea|beach|roadside)|(?:police|officers|detectives) raided|stripped of (?:his|her) (?:title|medal|licence)|howled outside|wind howled|pocketed the ball|slapped (?:him|her|me)|engineer(?:ed|s)? (?:a |the )?(?:bridge|engine|structure)|(?:civil|chief|sound|software|council|structural|water|an?|the|every|as an) engineer|axed (?:down|the tree)|crashed and|stoked the (?:fire|boiler)|sneaked (?:a )?(?:look|peek)|stumbled (?:over|and fell|on the step)|smears? (?:test|campaign against)|smear test|preached (?:a|at|in) (?:sermon|the church)|lectur(?:es|ed) (?:in|at|on)|lectures? (?:theatre|hall|series)|rails? (?:line|network|station|service|fare|link|operator|strike|freight|and|union|bridge|passenger|minister|company|worker)|(?:guard|hand|grab|by|the|of|on the|off the|british|network|light|high-speed|heavy) rails?|ramp|ram (?:raid|lambs)|crows? (?:and|nest|were|flew)|training scheme|(?:grant|pension|pilot|support|housing|loan|benefit|compensation|the|a|this|that|new|flood|drainage|voucher|heating|insulation|£?[\d.]+\w*) schemes?)/u;
