import type { Span } from '../../article/article.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { covering, inHeading, placed } from '../patterns.ts';
import type { Sentence } from '../reading/sentence.ts';

/** Deeds for which somebody should answer: where they are passive, who did it is the question. */
const DEED = overLines('u')`
    ^(?:abandoned|abused|allowed|approved|axed|betrayed|blamed|blocked|bought|broken|brushed|buried|
    bullied|cast|censored|changed|concealed|covered|cut|decided|deceived|denied|diluted|discarded|
    dismissed|ditched|dropped|dumped|emptied|engineered|erased|excluded|exploited|fiddled|fobbed|
    forced|forgotten|frozen|given|handed|hidden|hushed|ignored|imposed|introduced|kept|lied|lost|
    manipulated|misled|missed|mislaid|neglected|overlooked|overridden|overruled|pledged|plundered|
    promised|pushed|railroaded|raised|raided|rammed|removed|rewritten|rigged|rushed|sacrificed|
    scrapped|sealed|shelved|shifted|sidelined|silenced|slashed|sold|spent|spun|squandered|squeezed|
    stitched|stolen|stripped|sunk|swept|taken|thrown|told|torn|traded|trampled|treated|turned|twisted|
    undermined|undone|wasted|waved|withheld|written)$`;

/** Passives without any doer at all: “it was felt that”, “questions have been raised”. */
const NOBODYS = overLines('gu')`
    \b(?:(?:mistakes?|errors?|promises?|assurances?|decisions?|choices?|compromises?|corners?|
    lessons?|deals?|concessions?|excuses?|pledges?|commitments?|lines?|warnings?|questions?|concerns?|
    doubts?|eyebrows|fears|allegations|lies|blame|money|funds?|rules|laws|files|records|savings|
    sacrifices|lives|jobs) (?:(?:was|were|have been|has been|had been|are being|is being|had to be|
    must be|will be) )(?:\w+ly )?(?:[a-z]+(?:ed|en)|made|cut|told|lost|sold|spent|learnt|said|kept|
    struck|drawn)|it (?:was|has been|had been|is) (?:felt|decided|agreed|deemed|thought|recogni[sz]ed|
    concluded|determined|considered|found|judged|realised|realized|put about|made (?:clear|
    known)) (?:that|to|necessary|best|appropriate))\b`;

const BY = /^\W*(?:\w+ ){0,4}by (?!(?:then|now|\d|early|late|mid|next|the (?:end|time)))/u;
const BE =
  /\b(?:am|is|are|was|were|been|being|be)(?: (?:\w+ly|not|never|also|then|again|simply|just|once|all))?\s*$/u;

/** The sentence is built so that nobody did it. */
export const missingActor: Rule = {
  id: 'missing-actor',
  find(sentence, reading) {
    if (inHeading(sentence, reading) || sentence.sourced || sentence.reported) return [];
    const { folded } = sentence;
    const found: Candidate[] = [];
    const add = (start: number, end: number, strength: 1 | 2) => {
      if (BY.test(folded.slice(end, end + 60))) return;
      const span = covering(folded, { start, end }, 'clause');
      found.push({
        ...placed(sentence, span),
        technique: 'agentless-passive',
        rule: 'missing-actor',
        strength,
      });
    };
    for (const match of folded.matchAll(NOBODYS)) add(match.index, match.index + match[0].length, 2);
    for (const passive of [...passives(sentence), ...regular(sentence.folded, sentence.start)]) {
      const start = passive.start - sentence.start;
      const end = passive.end - sentence.start;
      if (DEED.test(folded.slice(start, end)) && BE.test(folded.slice(Math.max(0, start - 24), start)))
        add(start, end, 1);
    }
    return found;
  },
};

const HAS_BE = /\b(?:am|is|are|was|were|been|being|be)\b/u;

function passives(sentence: Sentence): readonly Span[] {
  return HAS_BE.test(sentence.folded) ? sentence.passives() : [];
}

/** Regular participles after a form of “be”, which the list of retext leaves out. */
function regular(folded: string, offset: number): { start: number; end: number }[] {
  return [...folded.matchAll(/\b(?:is|are|was|were|been|being|be) (?:\w+ly )?(\w+ed)\b/gu)].map((match) => {
    const end = offset + match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
}
