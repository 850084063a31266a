import type { Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { answeredFor, type Guard, inHeading, patternRule } from '../patterns.ts';

const SMALL_NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';

const shares = patternRule({
  id: 'uncited-share',
  technique: 'uncited-number',
  strength: 2,
  covers: 'clause',
  patterns: [
    // “Nine in ten people”, “four people in every five”
    {
      like: overLines('gu')`
        \b${SMALL_NUMBER} (?:[a-z]+ )?(?:in|out of|of) (?:every )?(?:${SMALL_NUMBER}|a hundred|twenty|
        thousand)\b(?! (?:years|months|weeks|days|the|an?|minutes|hours))`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:more than |over |nearly |almost |up to |some |around |about |at least |fully )?(?:[\d.]+|
        [a-z]+(?:-[a-z]+)?) ?(?:%|per ?cent) (?:of|more|less|fewer|faster|cheaper|better|higher|lower|
        say|want|believe|support|oppose|agree|are|have|don't|do not|would|will)`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:more than |over |nearly |almost |well over |roughly |at least )?(?:half|two[- ]thirds|
        three[- ]quarters|a third|a quarter|one[- ]third|nine-tenths|the (?:vast |overwhelming |
        great )?majority|the overwhelming bulk|most) of (?:us|all|the (?:public|country|population|
        people|town|nation|voters|money|world|electorate|residents|community)|our|americans|britons|
        people|voters|parents|families|children|those|you|australians|canadians|europeans|residents|
        patients|drivers|workers|pupils|women|men)\b`,
      strength: 2,
    },
  ],
  unless: (sentence, reading) =>
    answeredFor(sentence, reading) ||
    inHeading(sentence, reading) ||
    PRICE.test(sentence.folded) ||
    neighbourNames(sentence, reading),
});

const amounts = patternRule({
  id: 'uncited-amount',
  technique: 'uncited-number',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:tens of |hundreds of )?(?:thousands|millions|billions|trillions) (?:of|more|each|every|
        a (?:year|month|week|day)|upon|in|already|have|are|will)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:[£$€] ?[\d.,]+ ?(?:m|bn|million|billion|trillion|k)?|[\d.,]+ (?:million|billion|
        trillion)) (?:has|have|had|was|were|is|are|will|goes|went|wasted|of (?:our|your|taxpayers'|
        public|your hard-earned))\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:tripled|doubled|quadrupled|halved|soared|rocketed|plummeted|collapsed|plunged|exploded|
        surged|ballooned|skyrocketed)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:as much as|up to|on average|an average of|a typical|the average) (?:[£$€]?[\d.,]+|saves?|
        family|household|home|user|customer)\b[^.;]{0,40}\b(?:saves?|a (?:year|month|week|day)|hours?|
        per cent|%|more|less|loses?|costs?)`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:in no time|pays? for itself|changes? everything|overnight|within (?:days|hours|weeks|
        minutes|seconds)|instantly|from the (?:very )?first (?:day|use|sip|night|bite|wash))\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:twice|three times|four times|five times|ten times|a hundred times|a thousand times|
        [\d]+ times) (?:as|more|the|faster|better|likelier|worse)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:more than|over|nearly|almost|up to|an estimated|at least) [\d,]{4,} (?:people|families|
        jobs|children|homes|patients|customers|members|users|pupils|homeowners|businesses|shops|
        workers|women|men|lives|deaths|crimes|migrants)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:costs?|costing|cost us|waste[sd]?|wasting|loses?|lost|spends?|spent|saves?|poured|
        pours) (?:\w+ ){0,4}(?:[£$€] ?[\d.,]+ ?(?:m|bn|million|billion|trillion)?|[\d.,]+ (?:million|
        billion|trillion)|(?:millions|billions|thousands))`,
      strength: 1,
    },
  ],
  unless: (sentence, reading) =>
    answeredFor(sentence, reading) ||
    inHeading(sentence, reading) ||
    PRICE.test(sentence.folded) ||
    neighbourNames(sentence, reading),
});

/** What a shop asks, and what a fare is: there the writer is not counting anything. */
const PRICE = overLines('u')`
    \b(?:costs?|priced|from|at|for|only|fee|fare|price) (?:[£$€] ?[\d.,]+)|\bper ?cent off\b|% off\b|
    \bdiscount\b|\bwith the code\b`;

/** Whether the sentence before or after, in the same paragraph, says who counted. */
const neighbourNames: Guard = (sentence, { sentences }) =>
  [sentences[sentence.index - 1], sentences[sentence.index + 1]].some(
    (near) => near?.block === sentence.block && near.named,
  );

/** A figure without who counted, when or how. A sentence with a source, or one that leans on such a sentence, has one. */
export const uncitedNumbers: readonly Rule[] = [shares, amounts];
