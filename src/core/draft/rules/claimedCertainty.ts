import { overLines } from '../overLines.ts';
import { answeredFor, patternRule } from '../patterns.ts';

/** Certainty that is denied, or is plain sight or hearing. */
const NOT_CLAIMED = overLines('u')`
  \b(?:not|isn't|far from|whether it is|if it is) (?:clear|obvious|certain|proven)|\bunclear\b|
  \bclearly (?:marked|labelled|visible|written|audible)`;

/** Words of certainty stand where the evidence should be. */
export const claimedCertainty = patternRule({
  id: 'certainty',
  technique: 'claimed-certainty',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \bthe (?:answer|truth|reason|explanation|solution|lesson|conclusion|message|choice|verdict|
        evidence|science|maths?|logic|case|facts?) (?:is|are|was|could not be|couldn't be|
        has never been)(?: [\w'-]+)? (?:simple|clear|clearer|plain|plainer|obvious|unmistakable|
        undeniable|overwhelming|inescapable|settled|in|beyond (?:doubt|dispute|question)|
        there for all to see)\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:make no mistake|there (?:is|can be|was) (?:simply |absolutely |really )?no (?:doubt|
        question|denying|disputing|escaping|getting (?:away|round)|mistaking|room for doubt|
        two ways about it|other explanation|excuse|other word|debate)|(?:without|
        beyond) (?:a (?:shadow of a )?doubt|any doubt|question|dispute|argument)|no (?:serious|sane|
        sensible|honest|reasonable|thinking) (?:person|observer|economist|scientist|voter|parent|
        politician|one)|needless to say|it goes without saying|as (?:everyone|everybody|anyone|we all|
        any fool|any child|all of us) (?:knows?|can see|understands?)|(?:everyone|everybody|we all|
        anyone with eyes|any fool|any child|all of us) (?:now |already )?(?:knows?|can see|sees|
        understands?)|it (?:is|was) (?:perfectly |quite |now |blindingly |painfully |plainly |
        abundantly |crystal[- ])?(?:obvious|self-evident|clear|undeniable|indisputable|
        beyond (?:doubt|dispute)|common knowledge|no secret)|one thing is (?:certain|clear|sure)|
        you (?:only )?have only to \w+|you only (?:have|need) to \w+|one (?:only )?(?:has|
        need) only(?: to)? \w+|anyone can see|as plain as day|plain for all to see|plain to see|
        there for all to see|who can doubt|nobody (?:can|could) (?:deny|dispute|doubt|pretend|
        seriously)|no one (?:can|could) (?:deny|dispute|doubt|pretend|seriously)|the fact remains|
        the (?:plain|simple|hard|cold|brutal|sad|blunt|unvarnished|honest|uncomfortable|awkward|
        inconvenient) (?:truth|fact|reality|answer)|the truth is|the reality is|the fact is|fact is|
        truth is|let'?s be (?:honest|clear|frank|blunt|real)|let us be (?:honest|clear|frank|blunt)|
        let me be (?:clear|blunt|plain)|mark my words|i (?:can )?(?:guarantee|promise) you|
        guaranteed to|rest assured|take it from me|believe me|trust me|you can (?:be sure|bet)|
        history (?:shows|teaches|proves|tells us|will judge|has shown|is clear)|common sense (?:says|
        tells|dictates|suggests)|it (?:really |just )?(?:is|works|comes down to|really is) (?:that|
        as) simple|it's that simple|simple as that|plain and simple|pure and simple|proof positive|
        proves? (?:once and for all|beyond)|this proves|that proves|which proves|proof that|
        undeniable proof|proof enough|living proof|says it all|speaks? for (?:itself|themselves)|
        case is closed|end of story)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:clearly|obviously|undoubtedly|unquestionably|indisputably|undeniably|certainly|plainly|
        surely|of course|evidently|manifestly|self-evidently|inarguably|incontrovertibly|unmistakably|
        categorically|simply put|in truth|in reality|frankly|quite simply|without doubt|doubtless|
        no wonder|naturally)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:proves?|proved|proven|demonstrates?|confirms?|confirmed) (?:that |what |how |these |
        this |the |just |once again )`,
      strength: 1,
    },
  ],
  unless: (sentence, reading) => answeredFor(sentence, reading) || NOT_CLAIMED.test(sentence.folded),
});
