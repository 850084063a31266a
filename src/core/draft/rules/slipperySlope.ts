import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** A first step is said to lead, link by unproved link, to a far worse end. */
export const slipperySlope = patternRule({
  id: 'slippery-slope',
  technique: 'slippery-slope',
  strength: 3,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \bfirst (?:they|it|comes?|came|a|an|the|we|he|she|you|it's|it is|
        it was)\b[^.;]{2,80}[,;] (?:and )?(?:then|next|now)\b`,
    },
    {
      like: /\b(?:then|next)\b[^.;]{2,60}[,;] (?:and )?(?:then|next|and (?:one|by|before|soon))\b/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:slippery slope|thin end of (?:the|a) wedge|domino effect|where (?:does|will|would) (?:it|
        this|that|all this) (?:all )?(?:end|stop)|where will it all end|what(?:'s| is|comes)? next\?|
        before (?:long|you know it|we know it),? [^.;]{3,80}\bwill|before (?:long|you know it),|
        today (?:it(?:'s| is)|they|the)\b[^.;]{2,60}[,;] tomorrow|if (?:we|they|you) (?:can|let|allow|
        give|start|ban|accept)\b[^.;,]{2,60}, (?:what|where|who|then what|soon|next|they will|
        there is nothing)|only the (?:beginning|start|first step)|just the (?:beginning|start)|
        gives? (?:them )?an inch|open(?:s|ed|ing)? the (?:door|floodgates|way) (?:to|for)|
        the (?:first|next) step (?:to|towards|on the road)|on the road to (?:ruin|serfdom|
        dictatorship|tyranny|nowhere|disaster)|paves? the way (?:for|to)|it (?:starts|begins|started|
        began) with)\b`,
      strength: 2,
    },
  ],
  unless: ({ sourced, reported }) => sourced || reported,
});
