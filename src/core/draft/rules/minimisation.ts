import type { Rule } from '../candidate.ts';
import { SMALL } from '../lexicons/exaggeration.ts';
import { overLines } from '../overLines.ts';
import { patternRule } from '../patterns.ts';
import { wordRule } from '../wordRule.ts';

/** Small words that say how much there is. */
const LITERALLY_SMALL = overLines('u')`
  \bno longer\b|\bonly a matter of (?:time|weeks|days|months)|\bfor just (?:over|under)|
  \bpennies? (?:sweet|black)|\bcup of coffee (?:with|and|at|in)|\bharmless (?:to|bacteria|
  species)|\bhandful of (?:rice|nuts|sand|earth|soil|seeds|herbs|coins)`;

const smallWords = wordRule({
  id: 'playing-down',
  technique: 'minimisation',
  lists: [{ words: SMALL, strength: 2 }],
  phrase: true,
  plain: ({ folded }, { start, end }) =>
    LITERALLY_SMALL.test(folded.slice(Math.max(0, start - 12), end + 20)),
});

const smallTurns = patternRule({
  id: 'playing-down-turn',
  technique: 'minimisation',
  strength: 2,
  covers: 'words',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:it|this|that|these|they) (?:is|was|are|were) (?:just|only|merely|simply|
        nothing but) (?:a|an|some|the)? ?[\w'-]+(?: [\w'-]+){0,2}`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:a few|one or two|some|a couple of) (?:bad apples|isolated incidents?|rough edges|
        teething [\w]+|broken eggs|minor [\w-]+|wrinkles|bumps?(?: in the road)?|growing pains)\b`,
      strength: 2,
    },
    { like: /\bno(?:thing)? (?:worse|more) than (?:a|an)(?: [\w'-]+){1,3}/gu },
    {
      like: overLines('gu')`
        \b(?:all|everything) (?:they|we|you|it) (?:did|do|does|ask|asks|asked|want|need|
        needs) is\b(?: [\w'-]+){1,4}`,
      strength: 1,
    },
    { like: /\bless than the (?:price|cost) of (?:a|an|one|two|your)(?: [\w'-]+){1,4}/gu, strength: 2 },
    {
      like: /\bfor (?:just|only|a mere|barely) (?:[£$€]?[\d.,]+|a few|pennies)(?: [\w'-]+){0,3}/gu,
      strength: 1,
    },
    { like: /\b(?:small|modest|tiny|low|fair) price (?:to pay)?(?: for)?(?: [\w'-]+){0,3}/gu, strength: 2 },
  ],
});

/** Something that may matter is made to look small. */
export const minimisation: readonly Rule[] = [smallWords, smallTurns];
