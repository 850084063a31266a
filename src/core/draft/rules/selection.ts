import type { Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** Everybody who gets to speak comes from one side. */
const oneSided = patternRule({
  id: 'one-sided',
  technique: 'selective-sourcing',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:everyone|everybody|every (?:one|owner|customer|resident|neighbour|parent|trader|driver|
        nurse|teacher|shopkeeper|farmer|person)|all (?:of them|three|four|five|the [\w'-]+)|
        not one of (?:them|the)|none of (?:them|the [\w'-]+)|nobody|no one) (?:i|
        we) (?:have )?(?:spoke|spoken|asked|met|talked|interviewed|know|put|meet|speak|ask)\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:i|we) (?:have )?(?:spoke|spoken|asked|talked|put|interviewed|showed|
        tried)\b[^.;]{3,140}\b(?:none|all|every|each|not one|nobody|no one|agreed|same thing|
        without exception|both)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:not one of (?:them|these|those)|none of (?:them|those)|all of them|every one of them|
        each of them|nobody) (?:could|can|had|said|told|would|name|named|agreed|wanted|was) (?:name|
        a bad|me|us|one|think|say|recall|against|have)\b`,
      strength: 2,
    },
  ],
});

/** One story is made to stand for how things are. */
const anecdote = patternRule({
  id: 'anecdote',
  technique: 'anecdote-as-proof',
  strength: 1,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:every \p{L}+ (?:i|we) (?:meet|know|met|talk to|speak to)|let me tell you about|
        a (?:friend|neighbour|neighbor|reader|mother|father|nurse|teacher|colleague|taxi driver|
        constituent) (?:of mine|told|tells|wrote|writes)|i (?:know|met|knew) (?:a|one|of a) (?:man|
        woman|family|mother|father|couple|teacher|nurse|farmer|shopkeeper)|just ask [\p{L}]+|
        take (?:the case of|the story of)|consider (?:the case of|the story of)|stories like (?:hers|
        his|theirs|this|these)|letters like (?:hers|his|theirs|this|these)|(?:she|he) is (?:not alone|
        far from alone|one of (?:thousands|millions|many|countless))|so much for)\b`,
    },
  ],
  unless: ({ reported, block }) => reported || block.kind === 'heading',
});

export const selection: readonly Rule[] = [oneSided, anecdote];
