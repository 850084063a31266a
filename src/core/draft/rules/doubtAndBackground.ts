import type { Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { asks, patternRule } from '../patterns.ts';

/** Honesty or ability is put in question without a charge that could be answered. */
const doubt = patternRule({
  id: 'casting-doubt',
  technique: 'casting-doubt',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:ask yourself|ask yourselves|judge for yourself|work it out|i know (?:whose|which) side|
        you (?:might|may) (?:well )?(?:ask|wonder)|(?:it )?(?:does not|doesn't) take (?:a|an|much|
        long)|you (?:do not|don't) (?:have to|need to|need) be (?:a|an)|one (?:wonders|has to wonder|
        can(?:not|'t) help)|(?:hard|difficult|impossible) not to (?:wonder|suspect|ask|notice|
        conclude|think|feel)|makes? (?:you|one|me|us) wonder|you have to wonder|(?:we|you|readers|
        voters|taxpayers|residents|parents|people) (?:are (?:entitled|right|left)|have (?:a|
        every) right|might well|may well|can be forgiven|would be forgiven|will (?:wonder|
        ask))\b[^.;]{0,20}\b(?:ask|wonder|wondering|know|asking|thinking)|raises? (?:serious |
        troubling |awkward |disturbing |uncomfortable |more |many |the )?questions?|begs the question|
        questions (?:remain|must be asked|need to be asked|that)|(?:what|who) (?:else )?(?:are|is|was|
        were) (?:they|he|she|it|really|the [\w'-]+) (?:really )?(?:hiding|afraid|trying|up to|behind|
        protecting)|something (?:to hide|does not add up|doesn't add up|smells|fishy|rotten)|
        nothing to hide|(?:does not|doesn't|don't|do not) add up|(?:curiously|conveniently|strangely|
        mysteriously|suspiciously|oddly|coincidentally|tellingly|funnily enough|surprisingly little|
        strange,? (?:then|isn't)|odd,? (?:then|isn't))|draw your own conclusions?|
        make (?:of that )?what you will|read into that|you (?:can|may) decide|i leave (?:it|you|that|
        the reader) to|just asking|(?:has|have) yet to (?:explain|answer|say|tell|produce|show|
        apologi[sz]e|deny)|never (?:explained|answered|denied|apologi[sz]ed|said why)|
        refuses? to (?:say|answer|explain|comment on why|rule out|publish|release)|
        behind closed doors|who (?:benefits|profits|gains|stands to gain)|follow the money|cui bono|
        no(?:body| one) (?:is|has been) (?:asking|saying|held)|whose (?:side|interests)|
        whatever (?:they|he|she|the [\w'-]+) (?:say|claim|tell)s?|can (?:he|she|they|it|
        we) (?:really )?be trusted|supposedly|purportedly|ostensibly|so-called independen)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \bwhat (?:they|he|she|the [\w'-]+|[\w'-]+ (?:bosses|chiefs|ministers)) (?:don't|doesn't|
        do not|does not|won't|will not|didn't|did not|never) (?:want (?:you|us)|tell|mention|say|told|
        admit)\b`,
      strength: 2,
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});

/** The point in dispute comes as background. */
const granted = patternRule({
  id: 'taken-for-granted',
  technique: 'taken-for-granted',
  strength: 2,
  covers: 'words',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:the|this|that|all the|its|their|his|her) (?:[\w-]+ )?(?:damage|harm|mess|havoc|
        destruction|failure|failures|chaos|ruin|wreckage|injustice|misery|decline|betrayal|carnage|
        scandal|crisis|disaster|problem|burden|suffering|waste|folly|madness|lies?|mistakes?|
        neglect) (?:that |which )?(?:(?:the |this |that |our |their |his |
        her )?(?:[\w'-]+ ){1,3}(?:did|does|has (?:done|caused|made|created|left|inflicted|wrought)|
        have (?:done|caused|made|created|left|inflicted|wrought)|had (?:done|caused|made|created|left|
        inflicted)|made|created|left|caused|inflicted|brought))\b(?: (?:to|on|upon|
        behind) [\w'-]+(?: [\w'-]+)?)?`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:the|this|that|these|those|its|their|such|face|faces|facing|accept|cold|hard|new|grim|
        harsh|political|economic) (?:\w+ )?(?:new |hard |cold |grim |harsh |uncomfortable |brutal |
        political |economic |simple )?realit(?:y|ies)\b(?! (?:tv|show|check|series))`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:the fact (?:is )?that|given that|now that (?:we know|it is clear|the truth)|(?:admit|
        accept|recogni[sz]e|realise|realize|acknowledge|understand|face|see|grasp|forget|ignore|
        overlook|explain why|knows?|knew) (?:the fact |up to the fact )?that)\b`,
      strength: 1,
      covers: 'clause',
    },
    {
      like: overLines('gu')`
        \b(?:what (?:really )?matters (?:now|most|here)? ?is|the (?:real|only|bigger|true|obvious|
        more important|next) (?:question|issue|problem|scandal|story|point|tragedy|crisis|
        issue here) (?:is|was|here|now|lies)|the question (?:now )?is (?:not (?:whether|if)|
        how (?:long|much|many|to)|when|why)|the question (?:we|you) should)\b`,
      strength: 2,
      covers: 'sentence',
    },
    {
      like: overLines('gu')`
        \b(?:(?:do|does|did|doing|done) (?:the|what is|what's) (?:right(?: thing)?|decent thing|
        honourable thing|honorable thing|only sensible)|doing nothing|finally (?:do|does|did|doing|
        act|acts|face|faced|stand|listen|see|seen|wake|admit|recogni[sz]e)|at (?:long )?last (?:doing|
        act|facing|someone)|return(?:ing)? to (?:sanity|common sense|normality)|restore (?:sanity|
        common sense|trust|order|decency)|hesitat(?:e|es|ed|ing) to)\b`,
      strength: 2,
      covers: 'clause',
    },
    {
      like: overLines('gu')`
        \b(?:its|their|his|her|this government's|the (?:council|government|minister|mayor|president|
        company|board|party|administration|state|city|union)'s) (?:[\w-]+ )?(?:failed|failing|
        continued|continuing|repeated|ongoing|endless|latest|growing|broken|disastrous|chronic|
        long-standing|systematic|persistent|obvious|well-known|proven|underestimated|
        undoubted) (?:[\w-]+ )?[\w'-]+`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:systematic|deliberate|calculated|relentless|orchestrated|coordinated|sustained|concerted|
        undeclared|unprovoked|brutal|ongoing|unprecedented) (?:attacks?|assaults?|campaigns?|
        destruction|erosion|neglect|persecution|dismantling|undermining|attempts?|cover-up|efforts?|
        policy|abuse|running down|oppression|discrimination|war)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:there (?:is|was|has been) (?:a )?(?:growing |clear |general |widespread |
        now )?(?:recognition|realisation|realization|acceptance|awareness|understanding|
        acknowledgement) (?:that|of)|(?:was|is|here was|recognition) (?:finally |
        at last )?(?:recognition|acceptance|proof|evidence|confirmation) that)`,
      strength: 2,
      covers: 'clause',
    },
    {
      like: overLines('gu')`
        \bwhy (?:it|they|he|she|the|this|so many) [^.;?]{3,60}\b(?:failed|fails|failing|lost|
        collapsed|lied|lies|betrayed|wrecked|refuses?|keeps?)\b`,
      strength: 1,
    },
    {
      like: /\b(?:the )?(?:cure|answer|solution|remedy|antidote) (?:to|for) (?:your|our|the|all|every|this)\b/gu,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:once|when|if only|until) (?:you|we|people|voters|they) (?:see|realise|realize|understand|
        know|learn|wake up|have seen|start|stop)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \byou (?:already |all |will |surely )?(?:know|deserve|owe it|have earned|need|won't believe|
        'll (?:love|wonder|never))\b`,
      strength: 1,
      covers: 'clause',
    },
  ],
  unless: ({ reported, sourced }) => reported || sourced,
});

/** One side acts; the others are its tools, puppets or victims. */
/** One thing is put in the place of another: “That is not reform, it is retreat.” */
const renaming = patternRule({
  id: 'renaming',
  technique: 'taken-for-granted',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:this|that|it|these|those|they|what [\w' -]{3,30}) (?:is|are|was|were)(?: not|
        n't) (?:about |just |merely |only |simply )?[^.;,–—]{2,50}[,;:–—] ?(?:but |rather )?(?:it|
        that|this|they|these)(?: is|'s| are|'re| was)\b`,
    },
    {
      like: overLines('gu')`
        \b(?:is|are|was)(?: not|n't) (?:about|just|merely|only|simply|a matter of|
        a question of) [^.;]{2,60}\bbut\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:call (?:it|this|that) (?:what it is|by its|progress|what you)|(?:they|he|she|ministers|
        bosses|officials|the council|the government) (?:call|calls|like to call) (?:it|this|that)\b|
        dressed up as|passed off as|masquerad(?:es?|ing) as|disguised as|by another name|
        in all but name|nothing but|is really|what it really|amounts to|for what it is|agreed to call|
        the nerve to|the gall to|the cheek to|has the audacity)\b`,
    },
    {
      like: overLines('gu')`
        \b(?:that|this|it)(?: is|'s) (?:what|how|where) (?:[\w' -]{3,40}) (?:looks? like|does|do|
        means?|works?|happens?|ends?|call|get|becomes?)\b`,
    },
    {
      like: overLines('gu')`
        \b(?:let us|let's|stop|no more|time to stop) (?:stop )?(?:pretending|kidding|fooling|
        making excuses|pussyfooting|tiptoeing)\b`,
    },
    {
      like: overLines('gu')`
        \bit(?:'s| is) (?:high |long past |past |about |now )?time (?:to|for|that|we|they|someone|
        somebody|the)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:a|the) (?:question|matter|test|issue) of (?:courage|principle|will|honour|honesty|
        right and wrong|common sense|survival|trust|justice|fairness|decency|character|nerve|
        leadership|political will)\b`,
    },
    {
      like: /\bas (?:though|if) (?:the |what |that |this |a |it |they |we |any |more |nothing )/gu,
      strength: 1,
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});

const roles = patternRule({
  id: 'casting-roles',
  technique: 'casting-roles',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:pawns?|puppets?|playthings?|guinea pigs?|cannon fodder|collateral|scapegoats?|
        sitting ducks|cash cows?|marionettes?|pieces? (?:on|in|moved)|cogs?|hostages?|prisoners? of|
        footballs?|useful idiots?|dupes?|stooges?|instruments?|vehicles?|mouthpieces?|proxy|proxies|
        tools?|little more than tools?) (?:in|of|for|to|on|moved|by) (?:the|a|an|their|this|that|his|
        her|its|some|[a-z]+)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:at the (?:mercy|beck and call|bidding|behest|whim) of|under the (?:thumb|heel|boot|
        control|sway|yoke|spell|influence|direction) of|(?:firmly |entirely |completely |
        wholly )(?:in the hands of|under|controlled|in control)|in the (?:pocket|pockets|grip|
        clutches|thrall|pay|palm) of|in thrall to|beholden to|dance(?:s|d)? to (?:the|their|his|
        its) tune|dancing to|pull(?:s|ing|ed)? (?:the|all the|its|their|his) strings|
        calls? the (?:shots|tune)|do(?:es|ing)? (?:the|its|their|his|her) (?:bidding|dirty work|
        talking)|used as (?:a |an )?(?:pawn|tool|weapon|shield|bargaining chip|cover|prop|excuse|
        political)|tool (?:of|to|for|in)|bystanders? in|made to pay|caught (?:in the middle|between)|
        sacrificed (?:on|to|for|at)|moved about by|reduced to|treated (?:like|
        as) (?:[\w]+ )?(?:criminals|children|dirt|cattle|second-class|fools|animals|idiots|numbers|
        rubbish|pawns|an)|powerless (?:to|against)|helpless(?: (?:before|against|in))?|
        victims? of (?:a|an|the|their|this|our|his|political)|those in control of|the (?:men|people|
        powers|forces|money) behind|silenced by|ruled by)\b`,
      strength: 2,
    },
  ],
  unless: (sentence, reading) =>
    sentence.reported || sentence.sourced || asks(sentence, reading) || sentence.block.kind === 'heading',
});

/** The outcome is already decided. */
const inevitability = patternRule({
  id: 'inevitability',
  technique: 'inevitability',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:inevitabl[ey]|inevitability|unstoppable|irreversibl[ey]|inexorabl[ey]|unavoidabl[ey]|
        inescapabl[ey]|no (?:going|turning) back|no way back|no stopping|cannot be stopped|
        can't be stopped|cannot be (?:undone|reversed|resisted)|(?:only )?a (?:matter|
        question) of time|not (?:if|whether),? but when|whether (?:we|you|they) like it or not|
        like it or not|the writing (?:is|was) on the wall|(?:the )?(?:tide|march|arc|force|
        wheel)s? of (?:history|progress|time)|the future (?:is (?:here|now|already|coming)|
        has arrived|belongs|will not wait)|is (?:already|finally) here|here to stay|the die is cast|
        fate is sealed|resistance is (?:futile|useless|pointless)|come what may|sooner or later|
        the genie is out|that ship has sailed|the train has left|too late to (?:stop|turn)|
        get used to it|the only direction|decisions? (?:has|have) been (?:made|taken)|(?:done|
        decided) and (?:dusted|done)|foregone conclusion)\b`,
      strength: 2,
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});

export const doubtAndBackground: readonly Rule[] = [doubt, granted, renaming, roles, inevitability];
