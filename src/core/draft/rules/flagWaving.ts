import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** Loyalty to a group, or a value nobody would refuse, is claimed for one side. */
export const flagWaving = patternRule({
  id: 'flag-waving',
  technique: 'flag-waving',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:every|any|no|all) (?:true|real|proud|patriotic|loyal|decent|genuine|self-respecting|
        right-thinking|proper|red-blooded|free) (?:[\w'-]+ )?[\w'-]+`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:everyone|everybody|anyone|anybody|nobody|no one|all|those|all of us|
        people) (?:of us )?who (?:truly |really |genuinely |still )?(?:loves?|cares?|values?|
        believes? in|cherish(?:es)?|treasures?|is proud|are proud|calls? (?:this|it|himself|herself|
        themselves))\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:if you (?:have|had) (?:an ounce|a shred|any|one ounce) of|if you (?:still |really |
        truly |too )?(?:love|care|believe|value|stand for|remember)|the (?:free|decent|
        civili[sz]ed) (?:world|people|peoples|nations?)|decent people|people of (?:goodwill|good will|
        conscience)|together (?:we|, we)|let us (?:be|not|stand|build|make|show|send|never|remember|
        take|go|fight|choose)|our (?:great |proud |beloved |own |brave |glorious )?(?:nation|homeland|
        motherland|fatherland|forefathers|forebears|founding fathers|ancestors|grandfathers|troops|
        boys|heritage|sovereignty|flag|way of life|values|freedoms?|liberty|liberties|
        children's future|grandchildren|shores|borders|country's (?:soul|future|honour)|
        civili[sz]ation|culture|island)|(?:british|american|western|christian|traditional|family|
        australian|canadian|french|european) (?:values|way of life|spirit|dream|civili[sz]ation)|
        true (?:patriots?|believers?|sons?|daughters?|blue)|patriots?|patriotism|what (?:this|
        our) (?:country|nation|town|city|party|community) (?:is|was|stands|stood|has always|fought|
        was built)|(?:made|makes|built|make) (?:this|our|the) (?:country|nation|town|city|community|
        land|place) (?:great|what it is|strong|proud)|(?:fought|died|bled|
        laid down their lives) for (?:our|this|your|the|freedom|us|these)|love of country|god bless|
        stand (?:up |tall |together |united |firm |shoulder to shoulder |proud )(?:for|as|with|and|
        against|behind|in)|in the name of (?:freedom|democracy|the people|justice|progress|our)|
        for the (?:sake|good|future|love) of (?:our|the (?:nation|country|people|children|world|
        planet|town)|future|this)|the will of the people|the (?:american|british|australian|canadian|
        silent) (?:people|majority) (?:deserve|want|know|have|are|will|expect)|we (?:owe it|
        are a (?:nation|people|country|town|community)|are (?:better|stronger) than|are the|
        as a (?:nation|people|country|community|society))|(?:freedom|liberty|democracy|justice|
        fairness|decency|dignity|common decency) (?:itself|demands?|deserves?|is|are|means|requires?|
        matters?|must|will|depends?)|shared (?:interest|destiny|values|heritage|future|home|
        responsibility)|generations (?:to come|before us|yet unborn|of [\w]+ (?:have|fought))|
        future generations|this (?:great|proud|blessed|fine|sceptred) (?:country|nation|land|city|
        town|island|state)|pride in (?:our|this|your|the|[a-z]+)|proud (?:town|city|nation|people|
        history|tradition|community|country)|the soul of (?:our|the|this|a)|
        the heart(?: and soul)? of (?:our|this|the (?:nation|country|community|town)))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:we (?:must|should|need to|have to|have a duty to|have a responsibility to|shall|
        will) (?:all )?(?:stand|fight|defend|protect|unite|rise|honour|reclaim|rebuild|restore|
        never forget|not rest|remember|act|choose))\b`,
      strength: 1,
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});
