import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** A short, catchy phrase made to be repeated rather than thought about. */
export const slogan = patternRule({
  id: 'slogan',
  technique: 'slogan',
  strength: 2,
  covers: 'sentence',
  patterns: [
    // “Our streets, our rules.”
    {
      like: overLines('gu')`
        ^["']?(our|no|more|less|their|one|your|my|same|new|real|strong|fair|better|clean|good|
        safe) [\w'-]+(?: [\w'-]+)?[,.:;] (?:and )?\1 [\w'-]+(?: [\w'-]+)?[.!]?\s*$`,
      strength: 2,
    },
    // “People, not profit.”
    {
      like: overLines('gu')`
        \b(?:people|jobs|action|facts|schools|homes|hope|books|bread|trees|work|patients|children|
        families|deeds|results|peace|solutions|common sense|unity|justice|truth|fairness|communities|
        pupils|science|nurses|streets|cars), not [\w'-]+\b`,
      strength: 2,
      covers: 'words',
    },
    {
      like: overLines('gu')`
        \b(?:take|taking|took) (?:back )?(?:our )?(?:control|country|streets|city|town|future|
        power)(?: back)?\b`,
      strength: 2,
      covers: 'words',
    },
    {
      like: /\b(?:make|making) [\w'-]+(?: [\w'-]+)? (?:great|safe|strong|proud|work) again\b/gu,
      strength: 3,
      covers: 'words',
    },
    {
      like: overLines('gu')`
        \b(?:enough is enough|now is the time|the time (?:for [\w\s]{1,20} )?is now|
        power to the people|time for (?:a )?change|change we|yes we can|stronger together|
        together we (?:can|will)|(?:put|putting) (?:britain|america|australia|canada|our (?:country|
        children|people)|families|people|workers|kids|children|patients) first|not for sale|hands off|
        never again|nothing about us without us|(?:stop|save|defend|protect|back|vote|choose|
        say (?:no|yes) to) (?:the|our|your) [\w'-]+!|for the many|it'?s time to (?:stand|take|fight|
        act|say|choose|put))\b`,
      strength: 2,
      covers: 'words',
    },
    // “Where cars cannot stop, money does not stop either.”
    {
      like: /\bwhere [\w' -]{3,40}, [\w' -]{3,40} (?:follows?|too|either|dies?|thrives?|goes?)\b/gu,
      strength: 2,
      covers: 'words',
    },
  ],
  unless: ({ reported, block }) => reported || block.kind === 'heading',
});
