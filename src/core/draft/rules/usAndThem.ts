import type { Candidate, Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { inHeading, placed } from '../patterns.ts';

const PLAIN_FOLK = overLines('u')`
    \b(?:ordinary|hard-?working|decent|honest|everyday|regular|real|normal|law-abiding|struggling|
    working|forgotten|common|right-thinking|proper) (?:people|families|folk|folks|men and women|
    americans|britons|australians|canadians|citizens|taxpayers|voters|parents|men|women|workers|
    residents|ratepayers|households|europeans|country people|locals|drivers|farmers|mothers|man|woman|
    class people)\b`;
const THE_OTHERS = overLines('u')`
    \b(?:elites?|they|them|their|those (?:who|in|at|up|with)|establishment|politicians|bureaucrats|
    bosses|billionaires|the rich|experts|the powerful|insiders|mandarins|westminster|washington|
    brussels|whitehall|city hall|the town hall|the capital|the media|big \w+|corporations|ivory tower|
    glass towers?|officials|the few|outsiders|out-of-touch|the other side|the left|the right)\b`;
const OUTSIDERS = overLines('u')`
    \b(?:people like (?:us|you|them|him|her)|one of us|there (?:are|is) two (?:nations|countries|
    cities|worlds|kinds|classes|\p{L}+s now)|a tale of two|one (?:rule|law) for|two (?:nations|
    countries|cities|worlds)|(?:the rest|most) of us|them and us|us and them|us versus them|
    us against them|(?:their|that) (?:sort|kind|ilk|lot|world|class)\b|the likes of|
    their glass towers?|(?:in|from) their (?:ivory|glass|gated|marble|leafy|comfortable|plush|
    air-conditioned|cosy|big|second)[\w -]{2,20}|out of touch with|never (?:had to|have to|set foot|
    done a day)|don't (?:know|understand) what it is|looks? down on|look down (?:on|their noses)|
    sneer(?:s|ing)? at (?:us|people|ordinary|the)|so-called (?:elite|experts)|our (?:enemies|
    way of life|kind of people|side)|we,? the (?:people|taxpayers|many|workers)|those of us who|
    the rest of us|the many,? not the few|for the few|not (?:one|any) of them (?:has|have|had) ever|
    on our side|against us)\b`;
const WE = /\b(?:we|us|our|ours|you and me|you and i)\b/u;
/** What is done to us: “they send us the bill”. */
const AT_US = /\bthey (?:[\w'-]+ ){1,3}(?:us|our)\b|\bwhile they\b|\bthey (?:never|don't|won't|can't)\b/u;

/** The world is split into a good “we” and a bad “they”. */
export const usAndThem: Rule = {
  id: 'us-and-them',
  find(sentence, reading) {
    if (inHeading(sentence, reading) || sentence.reported || sentence.sourced) return [];
    const { folded } = sentence;
    const all = (strength: 1 | 2 | 3, more = 0): Candidate[] => [
      {
        ...placed(sentence, { start: 0, end: sentence.text.length + more }),
        technique: 'us-and-them',
        rule: 'us-and-them',
        strength,
      },
    ];
    if (PLAIN_FOLK.test(folded)) return all(THE_OTHERS.test(folded) ? 3 : 2);
    if (OUTSIDERS.test(folded)) return all(2);
    if (
      /\bwe\b[^.;]*[,;:] (?:while |but |and )?they\b|\bthey\b[^.;]*[,;:] (?:while |but |and )?we\b/u.test(
        folded,
      )
    )
      return all(3);
    const next = reading.sentences[sentence.index + 1];
    // “We see a living thing. They see rent.”
    if (/^\W*we\b/u.test(folded) && next?.block === sentence.block && /^\W*they\b/u.test(next.folded)) {
      return all(3, next.end - sentence.end);
    }
    return WE.test(folded) && AT_US.test(folded) ? all(1) : [];
  },
};
