import type { Candidate, Rule } from '../candidate.ts';
import { ABSTRACTS, ACTORS, JUDGED } from '../lexicons/assertion.ts';
import { overLines } from '../overLines.ts';
import { answeredFor, asks, inHeading, placed } from '../patterns.ts';
import type { Sentence } from '../reading/sentence.ts';

/** So many signs make a statement one that wants support; a plain record wants more of them. */
const ENOUGH = 1;
const ENOUGH_OF_A_RECORD = 4;
const FEWEST_WORDS = 5;

/** Signs that a statement is more than a plain report; each counts once. */
const SIGNS: readonly RegExp[] = [
  // Comparison
  overLines('u')`
    \b(?:more|less|fewer|worse|better|stronger|weaker|richer|poorer|safer|longer|bigger|cheaper|
    harder|easier|higher|lower|faster|[a-z]{3,}ier) (?:than|and (?:more|less)|to|for)\b|\bno longer\b|
    \bmore and more\b|\bless and less\b`,
  // Denial
  /\b(?:not|never|nothing|nobody|none|nowhere|cannot|neither|nor|without|no (?:[a-z]+))\b|n't\b/u,
  // Cause and end
  overLines('u')`
    \b(?:because|so that|therefore|thus|hence|led to|leads to|means|meant|makes?|made|turn(?:s|ed)?|
    left|leaves|forced|forces|keeps?|kept|gives?|gave|allow(?:s|ed)?|driven by|thanks to|in order to|
    built on|confirm(?:s|ed)|show(?:s|ed)|prove[sd]?|demonstrate[sd]?|ignore[sd]?|depend(?:s|ed)? on|
    deserve[sd]?|threaten(?:s|ed)?|undermine[sd]?|weaken(?:s|ed)?|serve[sd]?|cost(?:s)?|fail(?:s|ed)?|
    refuse[sd]?|remain(?:s|ed)?|become(?:s)?|became)\b`,
  // A degree
  overLines('u')`
    \b(?:very|really|truly|simply|only|just|even|still|always|ever|too|so|far|all|every|entire(?:ly)?|
    whole|fully|firmly|merely|hardly|barely|largely|deeply|badly|increasingly|finally|already|exactly|
    yet another|instead)\b`,
  // A demand or a necessity
  /\b(?:must|need to|needs to|have to|has to|ought to|should|cannot|will have to)\b/u,
];

/** A plain record: a day, a sum, a count, a clock. Who wants to check it knows what to look for. */
const RECORD = overLines('u')`
    \b(?:\d{1,2}(?::|\.)\d\d|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|
    august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|
    september|october|november|december) \d|(?:19|20)\d\d|last (?:week|month|year|monday|tuesday|
    wednesday|thursday|friday|saturday|sunday)|(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|
    [£$€]\d|aged \d|\d+ (?:metres|miles|kilometres|hectares|acres|grams|millilitres|centimetres|
    degrees))\b`;

/** The writer’s own story, or a side glance to the reader. */
const OWN = /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b/u;

/**
 * A matter that could be checked, or that people dispute, is stated flatly. Nearly every sentence of an argument does
 * something of the kind, so this is the weakest rule: it speaks only in texts that argue hard, of sentences with several
 * signs and without a source, a date, a hedge or a story of the writer’s own.
 */
export const bareAssertion: Rule = {
  id: 'bare-assertion',
  find(sentence, reading) {
    const { folded } = sentence;
    if (inHeading(sentence, reading) || asks(sentence, reading)) return [];
    if (OWN.test(folded) || sentence.text.split(/\s+/u).length < FEWEST_WORDS) return [];
    const enough = RECORD.test(folded) ? ENOUGH_OF_A_RECORD : ENOUGH;
    if (signs(sentence) < enough || answeredFor(sentence, reading)) return [];
    const found: Candidate = {
      ...placed(sentence, { start: 0, end: sentence.text.length }),
      technique: 'bare-assertion',
      rule: 'bare-assertion',
      strength: 1,
    };
    return [found];
  },
};

function signs({ folded, words }: Sentence): number {
  const patterns = SIGNS.filter((sign) => sign.test(folded)).length;
  const lists = [ACTORS, ABSTRACTS, JUDGED].filter((list) => list.findIn(words()).length > 0).length;
  return patterns + lists;
}
