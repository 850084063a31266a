import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';

/** A stock phrase that ends the discussion. */
export const stopper = patternRule({
  id: 'stopper',
  technique: 'conversation-stopper',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:it is what it is|ounce of (?:prevention|deterrence)|prevention is better|stitch in time|
        charity begins|two wrongs|nothing ventured|fortune favours|rome wasn't built|the road to hell|
        old habits|talk is cheap|time is money|leopard (?:never|can't|doesn't)|the devil is in|
        power corrupts|might is right|every cloud|there(?:'s| is) no such thing as a free|
        no free lunch|(?:old|young) dogs?|you can lead a horse|a rising tide|sunlight is the best|
        knowledge is power|end of (?:story|discussion|debate|argument)|that(?:'s| is) (?:that|
        all there is to it|just the way|the way (?:it is|things are|the world works)|life|final|
        progress|politics|business)|enough (?:is enough|said)|(?:it(?:'s| is)|it really is|this is|
        that(?:'s| is)) (?:just |simply |only |plain |basic )?common sense|boys will be boys|
        the rest is history|when all is said and done|at the end of the day|time will tell|
        only time will tell|you can(?:'t|not) make an omelette|such is life|c'est la vie|
        let that sink in|full stop|case closed|deal with it|rules are rules|a deal is a deal|
        the law is the law|no means no|nobody(?:'s| is) perfect|there you have it|there it is|
        say no more|no ifs,? no buts|no ifs or buts|what more (?:is there to say|needs? to be said|
        do (?:you|we) need)|you get what you pay for|no pain,? no gain|better safe than sorry|
        everything happens for a reason|you can(?:'t|not) (?:stop|fight|
        stand in the way of) (?:progress|change|the future)|progress (?:always )?has (?:a|its) price|
        (?:growth|freedom|change|safety|quality|success|progress) (?:always )?(?:has|comes at|
        comes with) a (?:price|cost)|nothing is (?:ever )?(?:free|perfect|easy)|life (?:is|
        isn't) (?:not )?fair|you (?:can't|cannot) please everyone|
        there(?:'s| is) no smoke without fire|no smoke without fire|where there(?:'s| is) smoke|
        (?:actions|facts|numbers|results|money) (?:speak|don't lie|do not lie|talks?|never lie)|
        (?:all|every) (?:good things|great ideas|new ideas|change)|the proof of the pudding|
        it takes two|you reap what you sow|what goes around|that ship has sailed|live and let live|
        need i say more|nuff said|what'?s done is done|it was ever thus|plus ca change|
        they would say that|would(?:n't)? (?:he|she|they)\?|
        it'?s (?:all )?(?:just )?(?:political correctness|semantics|politics)|my (?:mind is made up)|
        we (?:all )?know (?:how|what) (?:this|that|it) (?:ends|means))\b`,
      strength: 2,
    },
    // A saying of one’s own: “Ideas this fresh always run ahead of the rule book.”
    {
      like: /^\W*(?:[a-z'-]+ ){1,4}(?:always|never|seldom|rarely) (?:[a-z'-]+ ?){2,8}\.?\s*$/gu,
      strength: 1,
      covers: 'sentence',
    },
  ],
  unless: ({ reported, sourced, block }) => reported || sourced || block.kind === 'heading',
});
