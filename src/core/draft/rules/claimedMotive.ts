import type { Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { answeredFor, firstPerson, inHeading, patternRule } from '../patterns.ts';

/** Whose mind is read: somebody who is neither the writer nor the reader. */
const THEY =
  "(?:they|he|she|it|these people|those people|(?:the|these|those|our|their|this|its|his|her) (?:[\\w'-]+ ){0,3}?[\\w'-]+|[\\w'-]+(?: [\\w'-]+)?)";

const minds = patternRule({
  id: 'claimed-motive',
  technique: 'mind-reading',
  strength: 2,
  covers: 'clause',
  patterns: [
    // A state of mind, said of others: “they are rattled”, “the firm is in no hurry”.
    {
      like: overLines('gu')`
        \b(?<!\b(?:i|we|you|who|there) )(?:they|he|she|(?:the|these|those|our|their|his|
        her) (?:[\w'-]+ ){0,2}?[\w'-]+) (?:is|are|was|were|seems?|looks?) (?:now |clearly |plainly |
        simply |so |just |more |far |only |always |quite |perfectly |secretly )*(?:scared|afraid|
        frightened|terrified|rattled|desperate|nervous|furious|jealous|ashamed|embarrassed|panicking|
        obsessed|bored|sick|tired of|happy to|content to|keen to|anxious to|ready to|willing to|
        reluctant to|comfortable|convinced|in no hurry|too (?:busy|proud|timid|weak|afraid|scared|
        frightened|lazy|stubborn|vain|clever|comfortable)|interested in|not interested|losing (?:its|
        their|his|her) nerve|hoping|pretending|itching|counting on|banking on|betting on|determined|
        unwilling|out of (?:ideas|touch|excuses)|running scared|playing (?:games|politics)|hiding)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?<!\b(?:i|we|you) )(?:has|have|had) (?:long |clearly |evidently |plainly |already |
        quietly |simply |apparently )*(?:concluded|calculated|convinced (?:itself|themselves|himself|
        herself)|forgotten (?:that|what|how|who|the|us|its|their)|given up on|lost (?:interest|faith|
        touch|sight)|made up (?:its|their|his|her) minds?|chosen to|decided (?:that|to|it|we|nobody|
        not)|no (?:interest|wish|desire|intention|patience|time|plan|idea))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?<!\b(?:i|we|you|to|not) )(?:hates?|dreads?|envy|envies|resents?|despises?|loathes?|
        longs? (?:for|to)|dreams? of|wish(?:es)? (?:to|for|us|you)|prefers?|prefer to|
        enjoys? (?:watching|the)|would rather)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b${THEY} (?:simply|only|really|just|secretly|merely|clearly|obviously|plainly|desperately|
        deep down|privately|now|always) (?:wants?|wanted|cares?|cared|seeks?|sought|hopes?|hoped|needs?|
        needed|hates?|hated|fears?|feared|loves?|likes?|desires?|believes?|sees?|thinks?)\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?<!\b(?:i|we|you|who) )(?:they|he|she|(?:the|these|those|our|
        their) (?:[\w'-]+ ){0,2}?[\w'-]+) (?:do not|don't|does not|doesn't|did not|didn't|could not|
        couldn't|cannot|can't) (?:really |even |actually |seem to )?(?:care|want|like|trust|bear|
        stand|stomach|understand|wish|give a|believe|dare)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:only|solely|purely|just|simply|all) (?:in order )?to (?:please|protect|save|win|distract|
        cover|keep|impress|line|appease|punish|divert|hide|make|score|grab|further|boost|silence|stay|
        cling|buy|feather|fill|hold|get|satisfy|enrich)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:because|since) (?:they|he|she|it|[\w'-]+ (?:bosses|officials|leaders|ministers|
        politicians)|no (?:member|minister|politician|councillor|one)|nobody|(?:the|those|these|our|
        their) [\w'-]+(?: [\w'-]+)?) (?:is|are|was|were|wants?|wanted|knows?|knew|fears?|feared|
        hates?|hated|likes?|loves?|needs?|cares?|thinks?|thought|believes?|believed|wishes|wished|
        prefers?|sees?|saw|understands?|dare|cannot|can't|hopes?)\b`,
      strength: 2,
      covers: 'rest',
    },
    {
      like: overLines('gu')`
        \b(?:the|their|his|her|its|this|whose|a) (?:[\w'-]+ )?(?:real|true|hidden|secret|ulterior|
        unspoken|underlying|ultimate|sole|only|deeper) (?:reason|motive|goal|aim|agenda|purpose|
        intention|intent|target|plan|object|concern|interest|ambition|objective|motivation)s?\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:hidden agendas?|ulterior motives?|secret plans?|secret agenda|vested interest in|
        no intention of|hell-?bent on|bent on|intent on|dead set on|obsessed with|obsession with|
        desperate to|itching to|eager to (?:please|silence|punish)|determined to (?:destroy|ruin|
        silence|punish|crush|keep|force|ignore|push|take|drive|impose|prevent|wreck|break|undermine|
        strip)|out to (?:destroy|get|ruin|silence|wreck|punish|undermine|grab|take)|knows? (?:full|
        perfectly|very) well|knew (?:full|perfectly|very) well|know it|for fear of (?:losing|
        offending|upsetting)|afraid (?:of (?:losing|offending|upsetting|the|being)|to (?:say|admit|
        face|tell))|terrified (?:of|that)|under the guise of|in the guise of|under (?:the )?cover of|
        on the pretext|pretext for|pretends? (?:to|that|not)|couldn't care less|could not care less|
        cares? (?:more|only|nothing|little|less|not)|care (?:more|only|nothing|little|less) (?:about|
        for)|motivated (?:by|only)|driven by (?:greed|ideology|fear|hatred|spite|ambition|vanity|envy|
        profit)|wishful|in the hope (?:that|of)|hoping (?:that )?(?:we|you|nobody|no one|voters|
        the public)|counting on (?:you|us|the public|voters)|would (?:rather|prefer|sooner) (?:see|
        have|you|we|let|that|spend|not|keep|watch)|(?:what|all) (?:they|he|she|it) (?:really |
        actually |truly )?(?:wants?|wanted|cares?|fears?|feared)|nothing (?:to do with|
        more than an? (?:attempt|excuse|ploy))|an? (?:blatant |cynical |thinly veiled |obvious |
        crude |transparent )?(?:attempt|bid|ploy|excuse|effort|plot|plan|scheme|ruse|tactic|
        conspiracy|campaign|drive) to\b)`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:designed|intended|meant|calculated|engineered|aimed|contrived|crafted|planned) (?:only |
        solely |purely |precisely |to |at )(?:create|keep|make|divide|weaken|silence|distract|punish|
        protect|frighten|scare|confuse|hide|destroy|undermine|force|stop|block|prevent|please|win|buy|
        mislead|enrich|drive|[\w]+ing|push|strip|trap|break|provoke)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:the )?(?:ambition|aim|goal|purpose|intention|plan|wish|desire|dream|agenda|
        strategy) (?:of|was|is|behind|to|has always been|had always been)\b[^.;]{0,12}\b(?:containing|
        contain|destroy\w*|weaken\w*|dominat\w*|control\w*|break\w*|take|taking|keep|make|turn|
        block\w*|create|creating|force|crush\w*|push\w*|replace|silence|silencing|dismantl\w*|
        undermin\w*|to [a-z]+)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:to|mostly to|partly to) (?:engineer|block|contain|weaken|dominate|destroy|silence|
        undermine|dismantle|provoke|encircle|subjugate|divide|punish|enrich) (?:the|a|an|its|their|
        our|his|[a-z]+)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:they|he|she|those people|these people|(?:the|these|those) [\w'-]+s) (?:wants?|wanted|
        plans?|planned|hopes?|intends?|mean|means) (?:to|us|you|our|every|nothing|everything|a world|
        a country)\b`,
      strength: 1,
    },
    {
      like: /\b(?:has|have|had) (?:learned|learnt|decided|chosen|resolved|contrived|conspired|plotted|vowed) to\b/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:saw|sees|see) through\b|\b(?:saw|seized|smelled|smelt|spotted) (?:an?|the|its|their|his|
        her) (?:chance|opportunity|opening)\b`,
      strength: 1,
    },
    {
      like: /\b(?:would|will|could|can) never (?:satisfy|be enough for|admit|accept|understand|let|allow|forgive)\b/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:mistaken|false|naive|foolish|cosy|lazy|arrogant) (?:assumption|belief|idea|notion|hope|
        view) that\b`,
      strength: 2,
      covers: 'rest',
    },
  ],
  unless: (sentence, reading) =>
    answeredFor(sentence, reading) || inHeading(sentence, reading) || firstPerson(sentence, reading),
});

/** What somebody secretly wants, plans or feels is stated, and not how that is known. */
export const claimedMotives: readonly Rule[] = [minds];
