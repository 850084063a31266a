import type { Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** Whoever disagrees is called blind, bought or dishonest beforehand. */
const dismissing = patternRule({
  id: 'dismissing',
  technique: 'dismissing-opponents',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:those|people|the ones|all those) who (?!(?:died|lost|survived|were|live|lived|work|
        worked|attended|took part|have died|served|had|own|received)\b)[\w'-]+`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:ignores?|ignoring|flies in the face of|defies|an insult to|insults) (?:reality|history|
        the (?:facts?|evidence|truth|obvious|science)|common sense|logic|our intelligence|
        the intelligence)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:those|anyone|anybody|people|everyone|whoever|they) who (?:still )?(?:den(?:y|ies)|
        claims?|pretends?|refuses?|can(?:not|'t|no)|won't|will not|insists?|clings?|says?|tells?|
        thinks?|believes?|defends?|doubts?|ignores?|opposes?|whine|moan|complains?|object|sneers?|
        scoffs?|mocks?|fail|would rather|do(?:es)? not (?:see|care|understand|want)|don't (?:see|care|
        understand|want)|prefers?|wants? to|lectures?|preach(?:es)?|choose|chooses|hates?|call|calls|
        cry|wring)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \banyone (?:still )?(?:who|defending|claiming|pretending|clinging|in doubt|tempted|foolish|
        naive|with (?:half a brain|eyes|any sense|an ounce)|doubting|looking honestly)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:only (?:a|an|the) (?:fool|idiot|cynic|coward|madman|ideologue|fanatic|bureaucrat|
        politician|lunatic|most [\w-]+)|no (?:sane|sensible|reasonable|serious|decent|honest|
        right-thinking|thinking) (?:person|man|woman|adult|observer|voter|politician|american|briton|
        parent)|(?:bury|burying|buried) (?:their|its|his|her) heads?|heads? in the sand|blind to|
        wilfully blind|willfully blind|turn(?:ed|ing|s)? a blind eye|blinded by|deaf to|refus(?:e|es|
        ed|ing) (?:still )?to (?:see|accept|admit|acknowledge|listen|face|believe|hear|learn|
        recogni[sz]e|even|do so)|(?:still|simply|just|flatly|stubbornly) refus(?:e|es|ed|ing)|
        in denial|living in the past|have (?:simply |clearly |obviously )?not (?:read|understood|
        done their)|hasn't (?:read|understood)|haven't (?:read|understood)|don't (?:live in|
        know what)|has never had to|have never had to|never (?:done|worked) (?:a|an honest)|
        the usual (?:suspects|voices|critics|complaints|chorus|excuses|objections|lobby)|
        (?:the )?(?:predictable|inevitable|usual|tired|old|same old|familiar|knee-jerk|shrill|
        howls of|chorus of|cries of|wails of) (?:[\w]+ )?(?:outrage|objections?|excuses?|arguments?|
        critics?|complaints?|protests?|howls|reaction|voices|whingers|chorus|talking points|refrain)|
        (?:critics|opponents|objectors|doubters|sceptics|skeptics|naysayers|cynics) (?:will|would|can|
        may|always|carp|moan|whine|cry|sneer|scoff|wail|bleat|howl|like to|claim|pretend|forget|
        ignore|miss|insist|have no)|deny history|on the wrong side of history|wrong side of history|
        what (?:the )?(?:critics|opponents|they|these people|naysayers|the doubters) (?:do not|don't|
        fail to|won't|will not|never|refuse to) (?:tell|see|understand|say|mention|grasp|admit|get|
        like)|(?:they|critics|opponents) (?:forget|ignore|overlook) (?:that|the)|ignorant of|
        wouldn't know|would not know|who knows? nothing (?:of|about))\b`,
      strength: 2,
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});

/** The other side’s view in a sillier form. */
const strawMan = patternRule({
  id: 'straw-man',
  technique: 'straw-man',
  strength: 2,
  covers: 'rest',
  patterns: [
    {
      like: overLines('gu')`
        \bto (?:them|him|her|the (?:experts|bureaucrats|planners|elite|government|council|minister|
        board|activists|accountants|bankers|officials)|these people|such people|people like that|
        that crowd),? (?:a|an|the|every|our|we|you|it|this|that|all)\b`,
      strength: 2,
      covers: 'sentence',
    },
    {
      like: overLines('gu')`
        \b(?:they|critics|opponents|the (?:[\w'-]+ )?(?:lobby|experts|officials|council|government|
        minister|company|board|papers|media|bosses)) (?:will|'ll|would|want to|like to|
        love to) (?:call|say|tell|argue|claim|laugh|sneer|mock|insist|cry|object|scream|have you|
        have us|assure|remind|say that)\b`,
      strength: 2,
      covers: 'sentence',
    },
    {
      like: overLines('gu')`
        \b(?:they|these people|those people|the (?:[\w'-]+ ){0,2}[\w'-]+s|[\w'-]+ists|critics|
        opponents|the (?:left|right|greens|council|government|lobby)|activists|environmentalists|
        liberals|conservatives|politicians) (?:wants?|wanted|would (?:have|like|prefer|rather|happily|
        love)|demands?|dreams? of|won't be (?:happy|satisfied) until|will not (?:rest|stop|
        be (?:happy|satisfied)) until|thinks?|believes?|imagines?|seems? to (?:think|
        believe)) (?:that )?(?:every|everyone|everybody|all|us all|us to|you to|nothing|no|nobody|
        anyone|any|we|the whole|the entire|to (?:ban|abolish|close|turn|destroy|scrap|force|take|end|
        return|see|make))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:according to|in|by) (?:this|their|that|such) (?:logic|reasoning|argument|worldview|
        way of thinking|world|view),`,
      strength: 2,
      covers: 'sentence',
    },
    {
      like: overLines('gu')`
        \b(?:we are|we're|you are|you're|i am) (?:told|asked to (?:believe|accept)|
        expected to (?:believe|swallow)|supposed to (?:believe|think|feel|accept|be grateful)|
        being told|lectured|assured|meant to (?:believe|think))\b`,
      strength: 2,
    },
    { like: /\b(?:is|was|were|be) all about\b/gu, strength: 2, covers: 'clause' },
    {
      like: overLines('gu')`
        \b(?:would have (?:us|you) (?:believe|think)|wants? (?:us|you) to (?:believe|think|accept|
        forget)|as (?:if|though) (?:that|this|we|a|the|it|they|any|one|nothing|there) (?:would|could|
        were|was|is|are|had|has|will|did|does|made|makes)\b)`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:so,? )?(?:what they are|what they're|what he is|what she is|in other words,? (?:they|the|
        he|she)|translation:|what (?:that|this) really means|read between the lines)\b`,
      strength: 2,
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});

/** A criticism is met with somebody else’s fault, or the eye is drawn away. */
const pastSins = patternRule({
  id: 'past-sins',
  technique: 'guilt-by-association',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:the (?:very )?(?:same )?(?:people|men|firms?|crowd|party|lot|company|experts|politicians|
        ones|outfit) (?:who|that|which) (?:once |also |already |last time |then )?(?:gave|told|
        brought|promised|sold|said|did|wrecked|ran|closed|built|voted|assured|cheered|backed|swore|
        lost|spent|cut|broke|ruined|called)|they (?:said|told us|promised|called|swore|
        claimed) (?:the same|exactly|it|that|this)[^.;]{0,40}\b(?:about|when|last|before|too|then|
        then,)|where have we heard)\b`,
    },
  ],
  unless: ({ named }) => named,
});

const whataboutism = patternRule({
  id: 'whataboutism',
  technique: 'whataboutism',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:what about (?:the|their|his|her|all|when|our|those)|but (?:who|
        what about)\b[^.;]{3,80}\?|where (?:were|was) (?:they|he|she|the|these|those|
        all)\b[^.;]{0,60}\bwhen|(?:funny|strange|odd|curious|interesting) (?:how|that) (?:they|he|she|
        the|none|nobody|no one|these)|(?:never|not a word|no(?:t)? [\w]+ (?:outrage|outcry|protest)|
        said nothing|silent|silence) (?:when|about)|they (?:complain|moan|talk|lecture|preach|worry|
        cry) about\b[^.;]{2,80}\b(?:but|yet|while)|those who (?:live in glass|cast the first)|
        pot calling|rich coming from|a bit rich|look (?:who's|who is) talking|(?:lectures?|lecturing|
        preach(?:es|ing)?)\b[^.;]{0,40}\bwhile\b)`,
      strength: 2,
    },
  ],
  unless: ({ reported, sourced }) => reported || sourced,
});

const redHerring = patternRule({
  id: 'same-people',
  technique: 'red-herring',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:this|these|that|those|it) (?:is|are|was|were),? (?:remember,? |after all,? |
        by the way,? |let us not forget,? |don't forget,? |let's not forget,? |
        of course,? )?the (?:very )?same (?:[\w'-]+ ){0,3}?[\w'-]+,? (?:by the way,? |remember,? |
        of course,? )?(?:that|who|which|whose)\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:before we|while we are|speaking of|let us not forget|let's not forget|never forget|
        and (?:let|do)(?:n't| us not| not) forget|remember (?:who|that|when|the)|by the way,)`,
      strength: 1,
    },
  ],
  unless: ({ reported, sourced }) => reported || sourced,
});

const guilt = patternRule({
  id: 'guilt-by-association',
  technique: 'guilt-by-association',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:same (?:people|men|crowd|lobby|firm|group|family|lawyers|donors|newspapers?) (?:who|that|
        behind)|(?:straight )?(?:out of|from) the (?:playbook|pages|mouth|pocket) of|playbook|
        (?:links?|linked|ties?|tied|connected|connections) (?:with|to|
        between) (?:the )?(?:extremists?|terror\w*|criminals?|communists?|fascists?|nazis?|the mafia|
        big \w+|lobbyists|china|moscow|beijing|the kremlin)|(?:hitler|stalin|mao|mussolini|goebbels|
        nazis?|nazi germany|soviet-style|stasi|orwellian|kafkaesque|communist-style|third world|
        banana republic|north korea)\b|in the company of|rubs? shoulders with|friends with|
        bankrolled by|funded by (?:foreign|big|shadowy|a billionaire)|birds of a feather|
        hand in glove|in bed with|in league with|in cahoots)`,
      strength: 2,
    },
  ],
  unless: ({ reported, sourced }) => reported || sourced,
});

export const opponents: readonly Rule[] = [dismissing, strawMan, pastSins, whataboutism, redHerring, guilt];
