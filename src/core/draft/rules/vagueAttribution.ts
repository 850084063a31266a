import type { Candidate, Rule } from '../candidate.ts';
import { overLines, patternPart } from '../overLines.ts';
import { asks, inHeading, placed } from '../patterns.ts';

const NOBODY = patternPart`
  (?:critics|experts|specialists|insiders|observers|commentators|analysts|pundits|scientists|
  economists|doctors|historians|researchers|psychologists|nutritionists|campaigners|opponents|
  supporters|sceptics|skeptics|cynics|locals|neighbours|onlookers|industry figures|industry watchers|
  sources|rivals|friends|parents|teachers|residents|voters|shoppers|users|fans|owners|customers|
  people|those in the know|those who know|leading (?:experts|doctors|scientists|economists|figures)|
  many(?: people| experts| observers| of us| say)?|some(?: people| experts| say| observers)?|
  most (?:people|experts|observers|economists|scientists|voters|parents)|others|plenty of people|
  a growing number(?: of [\w-]+)?|more and more people|an increasing number(?: of [\w-]+)?|
  countless (?:people|studies|experts)|everyone|everybody|nobody|no one|(?:every|study after|
  poll after) (?:study|poll|survey|expert)|studies|research|polls|surveys|science|evidence|history|
  the evidence|the science|the research|all the evidence|all the research|whitehall|westminster|
  washington insiders|the markets|rumour|word)`;

const SAYS = patternPart`
  (?:say|says|said|saying|agree|agrees|agreed|believe|believes|believed|argue|argues|warn|warns|
  warned|fear|fears|feared|claim|claims|claimed|think|thinks|suspect|suspects|suggest|suggests|insist|
  insists|admit|admits|point out|reckon|reckons|tell us|tells us|will tell you|have long (?:said|
  known|warned|suspected|argued)|has long (?:shown|been known)|know|knows|wonder|predict|predicts|
  consider|show|shows|shown|have shown|has shown|prove|proves|have proved|has proved|has proven|
  confirm|confirms|swear|swears|recommend|are saying|are asking|are warning|are calling|is saying|
  has it|whisper|dismissed|have called|have described|describe|call it|acknowledge|concede|privately)`;

const GROUP = patternPart`
  (?:teachers|doctors|nurses|scientists|experts|economists|parents|farmers|engineers|historians|
  analysts|specialists|researchers|residents|locals|drivers|shopkeepers|lawyers|officers|
  psychologists|investors|retailers|insiders|critics|users|customers|readers|buyers|owners|visitors|
  the experts|the science|the research|studies|research|science)`;

const PATTERNS: readonly { readonly like: RegExp; readonly strength: 1 | 2 | 3 }[] = [
  {
    like: overLines('gu')`
        (?<!\b(?:the|these|those|two|three|four|five|six|ten|its|his|her|
        \d+) )\b${NOBODY}(?: (?:who [\w' -]{3,40}|across [\w' -]{3,30}|alike|everywhere|
        around the world|in the (?:field|know|industry|area|town)))?,? (?:now |also |all |have |has |
        often |widely |overwhelmingly |privately |rightly |already |always |increasingly |openly |
        long )*${SAYS}\b`,
    strength: 2,
  },
  {
    // “Teachers have said so for years”, “Doctors are agreed”, “Users notice within days”.
    like: overLines('gu')`
        (?:^|[.;:,–—] |\bthat |\band |\bbut |\byears )${GROUP} (?:have (?:long |always |now |
        been )*(?:said|known|warned|told|been saying|been warning|suspected|agreed|understood|argued|
        pointed|begged|started|begun)|are (?:united|agreed|unanimous|clear|in no doubt|starting to|
        beginning to|increasingly|already|now|turning|queueing|queuing|raving|calling)|notice|
        report (?:feeling|a|that|better)|rave|swear|love|agree|know)\b`,
    strength: 2,
  },
  {
    like: overLines('gu')`
      \b(?:is|are|was|were) (?:widely |generally |commonly |often |universally |increasingly |
      now )?(?:said|thought|believed|rumou?red|reckoned|understood|considered|regarded|seen|known|
      acknowledged|accepted|agreed|feared|expected) (?:to|as|by many|by some|by experts)\b`,
    strength: 2,
  },
  {
    like: overLines('gu')`
      \bit (?:is|was|has been) (?:widely |generally |commonly |often |well |universally |
      an open secret |now )?(?:said|thought|believed|rumou?red|known|understood|acknowledged|accepted|
      agreed|recogni[sz]ed|claimed|reported|feared|felt|suggested|argued) that\b`,
    strength: 2,
  },
  {
    like: overLines('gu')`
      \b(?:rumou?rs? (?:has it|swirl|suggest|persist|abound)|word (?:is|has it)|legend has it|
      there (?:are|is) (?:whispers|talk|rumou?rs|a growing (?:sense|feeling|consensus|fear|suspicion|
      body)|a (?:widespread|general|broad) (?:sense|feeling|view|consensus|fear|belief|agreement)|
      widespread (?:fear|concern|anger|belief))|the consensus is|the (?:growing|general|prevailing|
      widespread) (?:view|feeling|consensus|suspicion|fear)|conventional wisdom|by all accounts|
      some would say|some might say|many would say|as (?:many|some|critics|experts) (?:have )?(?:say|
      said|argued?|pointed out|noted?)|sources close to|a source close to|according to (?:many|some|
      critics|experts|insiders|rumou?rs?|sources|legend|people familiar|those)|(?:clinically|
      scientifically|doctor|dermatologically|medically) (?:proven|tested|approved|backed)|
      science[- ]backed|backed by science|proven to|research (?:has )?(?:shows?|shown|suggests?|
      proves?)|(?:recent|new|numerous|several|many|multiple|all|countless) (?:studies|surveys|polls|
      reports))\b`,
    strength: 2,
  },
];

/** A name after all: the sentence or the next one says who. */
const NAMED_AFTER = overLines('u')`
    \b(?:said|says|told|wrote|warned|writes|argued|argues|called|calls|thought|thinks|professor|dr|
    chief|director|published|report by|study (?:by|in|of)|university|institute)\b`;

/** A claim is pinned on people nobody can name or ask. Where the next sentence names one of them, nothing is vague. */
export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  find(sentence, reading) {
    if (inHeading(sentence, reading) || asks(sentence, reading) || sentence.sourced) return [];
    if (/\bi (?:think|asked|wonder)|\bdisagree|\bdiffer|\bdivided\b/u.test(sentence.folded)) return [];
    const next = reading.sentences[sentence.index + 1];
    const named =
      next !== undefined &&
      next.block === sentence.block &&
      /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(next.text) &&
      NAMED_AFTER.test(next.folded);
    return PATTERNS.flatMap(({ like, strength }) =>
      [...sentence.folded.matchAll(like)].map((): Candidate => {
        return {
          ...placed(sentence, { start: 0, end: sentence.text.length }),
          technique: 'vague-attribution',
          rule: 'vague-attribution',
          strength: named ? 1 : strength,
        };
      }),
    ).slice(0, 1);
  },
};
