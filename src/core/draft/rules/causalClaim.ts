import { overLines } from '../overLines.ts';
import { answeredFor, asks, firstPerson, inHeading, patternRule } from '../patterns.ts';

/** One thing is said to have caused or proved another, and the steps between are left out. */
export const causalClaim = patternRule({
  id: 'causal-claim',
  technique: 'causal-leap',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: /\b(?:that|this|it) is what (?:happens|comes|you get|we get) (?:when|of|if|from)\b/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:is|are|was|were|been) (?:massively |greatly |largely |directly |entirely |
        clearly )?(?:driven|fuelled|emboldened|inspired|encouraged|caused|created|ruined|destroyed|
        poisoned|corrupted|enabled|fed|sustained|propped up) by\b`,
      strength: 2,
      covers: 'clause',
    },
    {
      like: /\bbecause (?:it|they|he|she|we|the|their|its|no|nobody|somebody|of)\b/gu,
      strength: 1,
      covers: 'clause',
    },
    {
      like: overLines('gu')`
        \b(?:allowed|enabled|encouraged|helped|emboldened) (?:the |our |their |his |
        its )?[\p{L}'-]+(?: [\p{L}'-]+)? to\b`,
      strength: 1,
      covers: 'clause',
    },
    { like: /\b(?:that|this|which) is (?:exactly |precisely |partly |surely )?why\b/gu, strength: 2 },
    {
      like: overLines('gu')`
        \b(?:is|are|was|were) (?:entirely |largely |solely |directly |squarely |to be |
        wholly )?(?:to blame|responsible for|the (?:root |real |main |direct |sole )?(?:cause|reason|
        result|consequence|price|fault|product|legacy) (?:of|for|that|why))\b`,
      strength: 2,
    },
    { like: /\b(?:thanks|due|owing) (?:entirely |largely |solely |in no small part )?to\b/gu, strength: 1 },
    {
      like: overLines('gu')`
        \b(?:caused|causes|causing|fuelled|fuels|led|leads|brought about|brings about|gave rise|
        gives rise|resulted in|results in|triggered|triggers|spawned|spawns|bred|breeds|plunged|
        condemned|turned) (?:directly |inevitably |inexorably |straight )?(?:to|into|the|a|an|our|
        this|this country)\b`,
      strength: 1,
      covers: 'clause',
    },
    {
      like: overLines('gu')`
        \b(?:has|have|had) (?:left|robbed|cost|destroyed|ruined|broken|wrecked|killed|crippled|gutted|
        driven|transformed|saved|hollowed|made|turned|created|produced|fuelled|brought) (?:us|our|the|
        this|a|an|more|thousands|millions|countless|many|every|it|them|whole|generations?|families|
        children|communities)\b`,
      strength: 2,
      covers: 'clause',
    },
    { like: /\b(?:has|have) done (?:for|to|more|what)\b/gu, strength: 2 },
    // Two things in a row and a stretch of time between them.
    {
      like: overLines('gu')`
        \b(?:and|then|,) (?:within |just |barely |only )?(?:an?|one|two|three|four|five|six|ten|\d+|
        a few|some) (?:years?|months?|weeks?|days?) (?:later|on|
        after(?:wards)?),? [^.;]{0,60}\b(?:had|was|were|gone|closed|lost|fell|dropped|rose|doubled|
        collapsed|died|shut|vanished|disappeared|is|are)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        ^\W*within (?:an?|one|two|three|four|five|six|ten|\d+|a few) (?:years?|months?|weeks?|
        days?)(?: of [^,]{2,40})?,? [^.;]{0,80}\b(?:had|was|were) (?:lost|gone|closed|fallen|shut|
        dead|empty|dropped|doubled|collapsed|ruined|over)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:ever )?since (?:the|that|then|they|he|she|it|this|we)\b[^.;]{3,80},? [^.;]{0,60}\b(?:has|
        have) (?:risen|fallen|soared|doubled|tripled|collapsed|gone|got|become|climbed|dropped|
        plummeted|only)\b`,
      strength: 2,
    },
    { like: /\b(?:it is|it's|it was) no (?:coincidence|accident|surprise|wonder) that\b/gu, strength: 3 },
    { like: /\b(?:no wonder|little wonder|small wonder)\b/gu, strength: 2 },
    {
      like: overLines('gu')`
        \b(?:hence|therefore|consequently|as a (?:direct )?result|it follows that|the (?:inevitable |
        predictable |direct )?(?:result|outcome|consequence|upshot)(?: is| was|:|\?))`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:means|meaning|meant) (?:that )?(?:more|fewer|less|higher|lower|our|your|we|you|nobody|no|
        the end)\b`,
      strength: 1,
      covers: 'clause',
    },
    {
      like: /\bwhere [^.;,]{3,40}, [^.;,]{3,40} (?:follows?|rises?|falls?|thrives?|goes up|goes down)\b/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:the (?:more|less|fewer|higher|lower)) [^.;,]{3,50}, the (?:more|less|fewer|higher|lower|
        worse|better)\b`,
      strength: 2,
    },
    { like: /\b(?:blame|blamed|blaming) (?:the|our|your|their|this|it)\b/gu, strength: 1 },
    { like: /\b(?:simply|all|only|just|purely) because\b/gu, strength: 2, covers: 'rest' },
  ],
  unless: (sentence, reading) =>
    answeredFor(sentence, reading) ||
    inHeading(sentence, reading) ||
    firstPerson(sentence, reading) ||
    asks(sentence, reading),
});
