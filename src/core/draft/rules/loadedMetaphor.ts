import type { Rule } from '../candidate.ts';
import { PICTURES } from '../lexicons/metaphors.ts';
import { overLines } from '../overLines.ts';
import { wordRule } from '../wordRule.ts';

/** Uses in which a picture is the ordinary word. */
const PLAIN = overLines('u')`
    \b(?:heart attack|panic attack|asthma attack|attack on (?:sunday|monday|tuesday|wednesday|
    thursday|friday|saturday)|battle (?:of|against cancer)|sick (?:leave|pay|day|note|child|children|
    people|patient|bay)|(?:fell|falls|is|was|were|became|got|been|feeling|felt) sick|symptoms? of|
    poured (?:the|a|in|out|water|tea|coffee)|pour (?:the|a|in|out|over|water)|storm (?:drain|damage|
    warning|surge)|(?:video|computer|board|card|football|cricket|ball|league|opening|home|away|next|
    last|first|second|big|olympic|this|each|per|the|of the|a) games?|game (?:of|on|against|with|show|
    reserve|park|bird|two|one)|kill(?:s|ed)? (?:a|an|\d+|at least|two|three|four|five|six|several|
    dozens|by|in|off the (?:bacteria|weeds))|died (?:of|in|at|on|aged|from|after)|burning (?:wood|
    coal|gas|oil|fuel|building|house|smell)|coal burned|fuel(?:s|led)? (?:by (?:gas|petrol|diesel|
    hydrogen)|tank|station|price|cost|duty)|trap(?:s|ped)? (?:in|inside|under|for|animals|mice|heat)|
    bites? (?:of|from|into)|dog bite|cure(?:d|s)? (?:ham|meat|bacon)|prescription (?:charge|drug|
    medicine)|symptom|chains? (?:store|of (?:shops|hotels|restaurants|stores|cafes|events|command))|
    supply chains?|food chain|bark of|storm(?:s)? (?:in|on|over) the|game changer|levers? (?:arch|on)|
    coffin (?:was|of|made)|stolen (?:car|vehicle|goods|bike|bicycle|from (?:a|the) (?:shop|house|
    car))|targeted (?:support|help|advertis|treatment|therapy)|toxic (?:waste|chemical|substance|gas|
    fume|metal|algae|smoke|material|shock)|tornado|relentless rain|blight (?:resistant|fungus)|
    potato blight|ash blight|paralysed (?:from|below|down)|paralyzed (?:from|below|down)|
    herd of (?:cows|cattle|goats|deer|sheep|elephants)|swarm of (?:bees|locusts|flies|wasps)|abyssal|
    steal(?:ing)? (?:a )?(?:car|bike|phone|base)|raided (?:a|the|several|two) (?:house|home|property|
    flat|office|premises)|pill box|shot down (?:by|over|in)|rubber-stamp)`;

/** Pictures from war, illness, crime, machines or the weather that carry the judgement; literal where they are the matter. */
export const loadedMetaphors: readonly Rule[] = PICTURES.map(({ literalIn, sure, perhaps }) =>
  wordRule({
    id: literalIn === undefined ? 'metaphor' : `metaphor-of-${literalIn}`,
    technique: 'loaded-metaphor',
    lists: [
      { words: sure, strength: 2, ...(literalIn && { literalIn }) },
      { words: perhaps, strength: 1, ...(literalIn && { literalIn }) },
    ],
    plain: ({ folded }, { start, end }) => PLAIN.test(folded.slice(Math.max(0, start - 16), end + 22)),
  }),
);
