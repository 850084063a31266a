import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** A view is made to look ridiculous, so that it need not be answered. */
export const mockery = patternRule({
  id: 'mockery',
  technique: 'mockery',
  strength: 2,
  covers: 'sentence',
  patterns: [
    // “Measure! So will the undertaker.”: one word thrown back.
    { like: /^["']?(?:[\w'-]+ ?){1,2}!(?=\s*$)/gu, strength: 2 },
    {
      like: overLines('gu')`
        \b(?:heaven forbid|what is their (?:answer|solution|plan)\?|and (?:their|the) (?:answer|
        solution|response|plan)\?|(?:of course|well,? of course) (?:it|they|he|she) (?:do|does|did|
        would|will|is|are|was)|it would(?:,| ,)|they would(?:,| ,)|straight faces?|
        laughing all the way|must be laughing|god forbid|perish the thought|bless (?:them|him|her|
        their hearts)|pray tell|do tell|how (?:very )?(?:convenient|quaint|generous|kind of them|
        noble|reassuring|brave|touching|thoughtful)|oh,? (?:please|dear|really|yes|the irony|
        what a surprise)|yes,? really|no,? really|you could(?:n't| not) make it up|
        you couldn't make this up|what a joke|spare (?:me|us) the|give me a break|give us a break|
        cue the|here we go again|no prizes for guessing|surprise,? surprise|if you can believe it|
        believe it or not|wait for it|what could possibly go wrong|so much for|by all means|
        and pigs (?:might|will) fly|in their infinite wisdom|in (?:his|her|its) infinite wisdom|
        our betters|our lords and masters|the great and the good|our (?:wise|beloved|dear|
        esteemed) (?:leaders|masters|rulers|councillors)|brilliant idea|genius idea|stroke of genius|
        as if by magic|lo and behold|hey presto|don't make me laugh|laughable|joke of a|
        would be funny if|you have to laugh|it would be comic|takes the biscuit|cloud cuckoo|
        on another planet|what planet|living in a dream|need their heads? examined)\b`,
      strength: 2,
    },
    {
      like: /\b(?:sounds|looks|reads|smells) like (?:something|a (?:bad|joke|parody|plot|sketch|cross))\b/gu,
      strength: 1,
      covers: 'clause',
    },
    {
      like: overLines('gu')`
        \b(?:apparently|presumably|no doubt|evidently),? (?:we|they|he|she|it|the|this|you|nobody|
        someone|even)\b`,
      strength: 1,
      covers: 'rest',
    },
    { like: /\b(?:bless|thank) (?:heaven|goodness|god)s? (?:for|that)\b/gu, strength: 1 },
    {
      like: /\b(?:so will|so did|so does|so is|so was|so were|so are|so would) (?:the|a|an|my|your) [\w'-]+\.?\s*$/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:perhaps|maybe) (?:they|he|she|the [\w-]+) (?:should|could|would|will|might) (?:like|
        prefer|try|also|next|start by|care to)\b`,
      strength: 2,
    },
  ],
  unless: ({ reported }) => reported,
});
