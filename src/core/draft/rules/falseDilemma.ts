import { overLines } from '../overLines.ts';
import { answeredFor, patternRule } from '../patterns.ts';

/** Two ways are offered, or one, where there are more. */
export const falseDilemma = patternRule({
  id: 'false-dilemma',
  technique: 'false-dilemma',
  strength: 3,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:has|have|had|faces?|there (?:are|is)|leaves?|left with) (?:only |just |really |
        but )?(?:two|one) (?:real |stark |simple |clear |possible )?(?:options?|choices?|paths?|ways?|
        roads?|alternatives?|possibilit(?:y|ies))\b`,
      covers: 'sentence',
      strength: 2,
    },
    // “You could leave it another year. Or you could …”
    { like: /^\W*or (?:you|we|they) (?:can|could|may)\b/gu, covers: 'sentence', strength: 2 },
    {
      like: /\beither (?:we|you|they|it|the|this|i|our|he|she|people)\b[^.;]{3,120}\bor\b[^.;]+/gu,
      covers: 'words',
    },
    {
      like: overLines('gu')`
        \b(?:the )?(?:only|sole|real|simple|stark|clear) (?:choice|choices|option|options|alternative|
        question|way (?:forward|out|to (?:save|stop|protect|keep|end|prevent|guarantee|
        ensure)))(?: left| now| remaining| before us)?(?: for [\w ]{2,20})? (?:is|are|was|remains?|
        left|lies|being|between|to)\b`,
      covers: 'rest',
    },
    {
      like: overLines('gu')`
        \bthe (?:choice|question|decision|issue)(?: (?:before|
        facing) [\w' ]{2,20}| now| here| on [\w ]{3,15})? (?:is|was|could not be|
        couldn't be) (?:\w+ )?(?:between|clear|simple|stark|whether|this|starker|clearer|simpler|
        plain)\b`,
      covers: 'rest',
    },
    { like: /\bchoos(?:e|es|ing) between (?!a? ?(?:\d|lunch|tea|coffee))/gu, covers: 'rest' },
    {
      like: /\b(?:comes|came|boils|boiled) down to (?:whether|a choice|one|this|a simple)\b/gu,
      covers: 'rest',
    },
    {
      like: overLines('gu')`
        \bwhether (?:we|you|they|our|this|the) [^.;,]{3,80}\bor (?:a|an|we|you|they|whether|wait|let|
        leave|simply|stand|sit|to|the|just)\b[^.;]+`,
      covers: 'words',
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:we|you|they) can (?:either )?[^.;]{3,80}(?:, or (?:we|you|they) can|\bor (?:we|you|
        they) can)\b[^.;]+`,
      covers: 'words',
    },
    {
      like: overLines('gu')`
        \b(?:there (?:is|was|can be) (?:simply )?no (?:other (?:way|choice|option)|alternative|
        middle (?:ground|way|path)|third way|plan b|half(?:way| measures?)|in-between|compromise)|
        no alternative but|no choice but|no option but|(?:have|has|had|leaves? (?:us|them|you)|
        left) (?:with )?(?:no|little) (?:other )?(?:choice|option|alternative)|it is (?:now|us|them|
        this|all) or (?:never|nothing|them|us)|now or never|do or die|sink or swim|all or nothing|
        with us or against|for us or against|(?:you are|you're|they are) (?:either )?(?:with|
        for) (?:us|it)|(?:one|it) or the other|the alternative is (?:to|a|an|the|too|unthinkable|grim|
        chaos|surrender)|anything (?:less|else) (?:is|would be|will be)|nothing (?:less|
        else) will (?:do|work|save))\b`,
    },
    {
      like: overLines('gu')`
        \b(?:unless|if) (?:we|you|they|the|this|parliament|congress|ministers|voters|someone|
        something)\b[^.;,]{3,80}\b(?:not|n't|now|act|stop|change|fail|
        refuse)?\b[^.;,]{0,40}, (?:then )?(?:we|you|they|our|the|this|there|it|your|every|another|
        more|no)\b[^.;]{0,40}\b(?:will|lose|be left|die|become)\b`,
      covers: 'sentence',
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:act|vote|choose|speak|fight|stand up|decide|reform|change)(?: now)?,? or (?:we|you|be|
        lose|watch|see|face|accept|live with|the)\b`,
      covers: 'clause',
      strength: 2,
    },
  ],
  unless: (sentence, reading) => answeredFor(sentence, reading),
});
