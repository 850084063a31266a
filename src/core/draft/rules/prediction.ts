import type { Candidate, Rule, Strength } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { answeredFor, asks, covering, inHeading, placed } from '../patterns.ts';

/** Acts that calendars and offices fix: saying that they will take place is news, not prophecy. */
const SCHEDULED = overLines('u')`
    \bwill (?:also |then |now |next |again |not |each |be )*(?:meet|vote|rule|hold|held|publish|
    published|open|close|reopen|start|begin|take (?:place|part|over|effect)|return|appear|pay|paid|
    announce|announced|host|hosted|visit|speak|present|report|consider|considered|decide|debate|hear|
    heard|sit|run|last|continue|remain (?:open|closed|in)|attend|receive|cover|include|play|
    face (?:trial|a|the)|be (?:sentenced|held|published|open|closed|available|asked|able|replaced|
    based|given|invited|launched|led|made available|reviewed|released|required|on (?:display|sale)|
    paid|used|sent|shown)|discuss|seek|apply|submit|serve|release|work with|join|set out|travel|fly|
    arrive|leave|expire|end on|need to|give evidence|provide|offer|ask|invite|carry out|measure|
    replace|meet the|have (?:its|their|his|her) say|contact|accept|issue|review|examine|send|use|
    allow|bring the chips|be there)\b`;

const DATED = overLines('u')`
    \b(?:on|by|until|from|before|in) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|
    th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|
    (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)`;

const PATTERNS: readonly { readonly like: RegExp; readonly strength: Strength }[] = [
  {
    like: overLines('gu')`
      \b(?:will|won't|shall|is going to|are going to) (?:never|inevitably|surely|certainly|
      undoubtedly|always|soon|simply|only|quickly|eventually|once again|forever|all|no longer)\b`,
    strength: 2,
  },
  {
    like: overLines('gu')`
      \b(?:will|won't|is going to|are going to) (?:\w+ )?(?:be (?:the (?:first|last|end|death|ruin|
      next)|nothing|no|a disaster|destroyed|lost|gone|finished|over|ruined|dead|too late|left|forced|
      doomed|remembered|swept|wiped|poorer|worse|better|safer|richer|stronger)|finish|destroy|ruin|
      wreck|kill|cost (?:us|lives|jobs|you)|collapse|die|vanish|disappear|follow|happen|suffer|regret|
      bankrupt|transform|change (?:everything|your|the way|our)|revolutioni[sz]e|save (?:lives|our|us|
      you)|create (?:thousands|hundreds|jobs|a)|lose|mean|look as|rise|fall|drive|lead to|bring|turn|
      leave|come back|pay the price|pay for|thrive|flourish|become|spread|fill|end in|end up|
      go the way|make (?:us|our|you|your|it)|tear|put|open the (?:door|floodgates))\b`,
    strength: 2,
  },
  { like: /\b(?:will|won't|is going to|are going to|shall)\b/gu, strength: 1 },
  {
    like: overLines('gu')`
      \bwould (?:fold|crumble|vanish|flee|buckle|perish|drown|starve|suffer|pay|find|see|give|lose|
      win|free|wake|follow|be (?:gone|over|safe|free|forced|left|able)|be (?:the (?:end|death|ruin|
      first|last)|a (?:disaster|catastrophe|betrayal|mistake|victory)|destroyed|lost|doomed|ruined|
      finished)|mean|destroy|ruin|wreck|cost|kill|lead|bring|turn|leave|open|plunge|cripple|save|
      never|have been|collapse|happen|become)\b`,
    strength: 1,
  },
  {
    like: overLines('gu')`
      \b(?:within|in) (?:a|an|one|two|three|five|ten|twenty|\d+|a few|the next (?:few|five|ten|
      \d+)) (?:days|weeks|months|years?|decades?|generation)\b[^.;]{0,60}\bwill\b`,
    strength: 2,
  },
  {
    like: /\b(?:by (?:next|the (?:end|second|time)|then|20\d\d))\b[^.;]{0,50}\b(?:will|there will)\b/gu,
    strength: 2,
  },
  {
    like: overLines('gu')`
      \b(?:days are numbered|is (?:finished|doomed|over|dead)|are (?:finished|doomed|over|dead)|
      only a matter of time|bound to|destined to|doomed to|sure to|certain to|no second chance|
      no way back|only (?:going (?:to get|one way)|one way this)|(?:would|will|could|won't|
      wouldn't) not (?:survive|last (?:a|the|another|long)|recover)|(?:won't|wouldn't) (?:survive|
      last (?:a|the|another|long)|recover)|set to (?:become|destroy|transform|revolutioni[sz]e|
      collapse|explode)|on course (?:for|to)|heading for (?:a |an )?(?:disaster|catastrophe|collapse|
      crisis|the rocks)|about to (?:change|collapse|destroy|lose|become)|
      there will be (?:nothing (?:left|to)|blood|chaos)|never (?:the same|recover|return) again|
      is here to stay)\b`,
    strength: 2,
  },
];

/** Some word without which no pattern can be met: the quick way past most sentences. */
const FUTURE = overLines('u')`
    \b(?:will|won't|shall|going|would|wouldn't|numbered|finished|doomed|over|dead|matter|bound|
    destined|sure|certain|set|course|heading|about|second|way|could|never|here)\b`;

/** What will happen is told as if it had been seen. Forecasts with a speaker and dates in a calendar are none. */
export const prediction: Rule = {
  id: 'prediction',
  find(sentence, reading) {
    if (
      !FUTURE.test(sentence.folded) ||
      answeredFor(sentence, reading) ||
      inHeading(sentence, reading) ||
      asks(sentence, reading)
    )
      return [];
    const { folded } = sentence;
    if (
      /^\W*(?:if|whether|unless) |\bif (?:you|it|they|we)\b/u.test(folded) ||
      /\b(?:i|we) (?:will|shall|'ll)\b/u.test(folded)
    )
      return [];
    const planned = SCHEDULED.test(folded) || DATED.test(folded);
    return PATTERNS.flatMap(({ like, strength }) =>
      [...folded.matchAll(like)].flatMap((match): Candidate[] => {
        if (planned && strength < 3) return [];
        const words = { start: match.index, end: match.index + match[0].length };
        return [
          {
            ...placed(sentence, covering(folded, words, 'clause')),
            technique: 'prediction-as-fact',
            rule: 'prediction',
            strength,
          },
        ];
      }),
    );
  },
};
