import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** A threat is painted to win agreement. */
export const appealToFear = patternRule({
  id: 'fear',
  technique: 'appeal-to-fear',
  strength: 2,
  covers: 'sentence',
  patterns: [
    // “Think of your mother at eighty …”
    {
      like: overLines('gu')`
        \b(?:(?:imagine|picture|think of|think about|consider|just imagine|spare a thought for) (?:your|an?|
        the|that) (?:own |elderly |little |young |frail |sick |dying |terrified |last |
        first |late-night )?(?:child|children|son|daughter|mother|father|parents?|grandmother|
        grandfather|gran|nan|baby|family|wife|husband|grandchildren|pensioner|widow|young mother|
        old (?:man|woman)|town|world|street|country|day|night|kids?|girl|boy|call|knock|
        loved ones?)|(?:just )?(?:imagine|picture) (?:what|being|losing|waking|having|if|it|how))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \byour (?:own )?(?:child|children|son|daughter|mother|father|parents|grandmother|family|home|
        house|street|job|pension|savings|doorstep|neighbourhood|neighborhood|kids|loved ones?|
        children's|grandchildren)\b[^.;]{0,80}\b(?:next|could be|at risk|in danger|unsafe|lose|lost|
        gone|alone|dark|danger|die|dead|pay|suffer|safe|threat|risk|taken|wait)`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:before it(?:'s| is) too late|too late to|it(?:'s| is) (?:already |nearly |
        almost )?too late|time is running out|running out of time|the clock is ticking|next (?:it|
        time it) (?:will|could|may|might) be|you could be next|coming for (?:you|us|your|our)|
        coming to a (?:street|town|city|neighbourhood)|nobody is safe|no one is safe|nowhere is safe|
        not safe in|blood on (?:their|his|her|our|your) hands|blood will|lives (?:are|
        will be) (?:at stake|lost|at risk)|lives at risk|people will die|(?:children|people|patients|
        babies|pensioners) (?:are|will be) (?:dying|left to|in danger|at risk)|(?:dare|afford|want|
        prepared|willing) to (?:risk|leave it to chance|take that (?:risk|chance)|wait)|leave (?:it|
        that|this|anything) to chance|lie awake|sleepless|living in fear|live in fear|in fear of|
        sleepwalking|sleep-walking|doomsday|ticking (?:time )?bomb|under threat|existential threat|
        threat to (?:our|your|the very|every|civili[sz]ation|democracy|freedom)|end of (?:our|
        the (?:world|country|nation|west)|civili[sz]ation|democracy)|as we know it|from which (?:we|
        there is|it|you) (?:will|may|can|is|no)|will never (?:be the same|recover|forgive|wake)|
        pay (?:for it )?with (?:their|our|your) (?:lives|life)|unthinkable|in the dead of night|
        in the dark|armed (?:to the teeth|with (?:both )?(?:[\w]+ )?(?:and )?nuclear)|
        nuclear (?:weapons|war|annihilation)|behind your back|without your knowledge|is watching|
        while you sleep|turned away at|left to (?:die|rot|fend|wait))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:next time|one (?:day|night|winter|morning|summer)|sooner or later)\b[^.;]{0,60}\b(?:will|
        could|won't)\b`,
      strength: 2,
    },
    {
      like: /\bthe (?:danger|threat|menace|spectre|specter|prospect|horror) (?:of|is|that|to|posed|we|facing|at)\b/gu,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:parents|mothers|families|anyone with children)\b[^.;]{0,60}\b(?:will not want|
        should (?:worry|fear|ask|be worried|think)|must (?:ask|worry)|fear|have every reason|
        cannot afford|worry)\b`,
      strength: 2,
    },
  ],
  unless: ({ sourced, reported, block }) => sourced || reported || block.kind === 'heading',
});
