import { overLines, patternPart } from '../overLines.ts';

// Who or what stands behind a statement. The patterns are tried on folded text, but for names, which need capitals.

const SAYING = patternPart`
  said|says|say|told|tells|wrote|writes|added|adds|argued|argues|explained|explains|warned|warns|
  claimed|claims|insisted|insists|admitted|admits|announced|announces|confirmed|confirms|stated|
  states|estimated|estimates|reported|reports|noted|notes|replied|replies|found|concluded|concludes|
  suggested|suggests|described|describes|called|calls|testified|acknowledged|acknowledges|denied|
  denies|believes|believed|thinks|thought|predicts|predicted|expects|expected|recalled|recalls|asked|
  puts|put|showed|shows|counted|counts|recorded|records|accepted|accepts`;

/** A document or body that can be looked up. */
const DOCUMENT = patternPart`
  report|study|survey|poll|census|review|inquiry|audit|figures|data|statistics|minutes|log|accounts|
  court|papers|documents|filing|lawsuit|indictment|records|paper|analysis|bulletin|statement|
  spokesman|spokeswoman|spokesperson|ministry|department|agency|office|police|university|institute|
  bureau|commission|regulator|council|company|officials|forecasters|prosecutors|authority|service|
  researchers|journal`;

const SOURCE: readonly RegExp[] = [
  /\baccording to (?!many|some|critics|experts|insiders|legend|rumou?rs|sources\b)/u,
  /\bby (?:its|his|her|their) (?:own )?(?:account|count|reckoning|estimate|figures)\b/u,
  overLines('u')`
        \b(?:the|a|an|its|his|her|their|'s|s'|last|this|official|government|
        ${'d{4}'})\b[^.;:!?"]{0,40}\b(?:${DOCUMENT})\b[^.;:!?]{0,50}\b(?:${SAYING}|published|released|
        give|gives|gave|cites|cited)\b`,
  new RegExp(`\\b(?:${SAYING})\\b[^.;:!?]{0,40}\\b(?:the|a) (?:[\\w-]+ ){0,3}(?:${DOCUMENT})\\b`, 'u'),
  overLines('u')`
    \b(?:he|she) (?:has |had |also |later |then )?(?:said|says|told|added|adds|wrote|writes|argued|
    explained|recalled|recalls|warned|argues|explains|called|calls|described|describes|insisted|
    admitted|claimed)\b`,
  /\bthey (?:wrote|added|write|told the|told us|described|called (?:it|the|him|her) )/u,
  /\b(?:published|printed|recorded|reported|released|set out|counted|posted) (?:in|by|on) (?!the (?:dark|sly))/u,
  /\b(?:table|figure|page|paragraph|section|chapter|annex) \d/u,
  /\b(?:measured|calculated|surveyed|polled|audited|verified|seen) by (?:the|a|an|this)\b/u,
  overLines('u')`
    \b(?:in|from) (?:a|an|its|his|her|their|the) (?:[\w-]+ ){0,3}(?:report|survey|study|accounts|
    census|interview|statement|letter|audit|poll|filing|minutes|log|note|briefing)\b`,
  // “the bakers’ union said”: somebody in particular, if without a name
  overLines('u')`
    \bthe (?!(?:experts|critics|pundits|elites?|papers|science|facts?|figures|people|public|
    numbers)\b)[\w'-]+(?: [\w'-]+){0,3} (?:said|says|told|added|declined to)\b`,
  /\b(?:survey|poll|census|study|sample|audit) (?:of|by|from) /u,
  /\b(?:asked|interviewed|surveyed|sampled) (?:[\d,]+|its|all)\b/u,
  overLines('u')`
    \b[\w'-]+ (?:figures|records|data|documents|accounts|filings|statistics|minutes|emails) (?:show|
    suggest|say|reveal|indicate|seen by|obtained by|put|give)\b`,
];

/** “Mairi Oldcastle writes”, “said Mr Endicott”: a name beside a verb of saying, in the text as it stands. */
const NAME = "(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}{2,})";
const NAMED: readonly RegExp[] = [
  new RegExp(`${NAME}(?:,[^.;:!?]{0,80},)?,? (?:has |had |also |later |then )?(?:${SAYING})\\b`, 'u'),
  overLines('u')`
        \b(?:said|says|wrote|writes|told|adds|added|explains|argues) (?:the |
        a )?(?:\p{Ll}[\p{L}-]* ){0,3}${NAME}`,
];

/** Words that begin a sentence with a capital and are nobody’s name. */
const NO_NAME = overLines('u')`
    ^(?:critics|experts|specialists|scientists|many|some|people|everyone|everybody|nobody|studies|
    research|every|all|most|no|the|this|that|it|we|i|they|he|she|insiders|observers|analysts|sources|
    what|who|which|rivals|and|but|so|you|those|these|here|there|others|few|several|friends|neighbours|
    locals|doctors|campaigners|opponents|supporters|voters|residents|science|history)\b`;

/** Whether a statement names a source that can be asked or looked up. */
export function namesSource(text: string, folded: string): boolean {
  if (VAGUE_ONLY.test(folded)) return false;
  if (SOURCE.some((pattern) => pattern.test(folded))) return true;
  return NAMED.some((pattern) => {
    const found = pattern.exec(text);
    return found !== null && !NO_NAME.test(found[0].toLowerCase());
  });
}

/** “Every study shows”, “experts agree”: a source that is none. */
const VAGUE_ONLY = overLines('u')`
    ^\W*(?:(?:every|all|most|many|some|countless|numerous|study after|poll after) (?:[\w-]+ ){0,2}|
    )(?:studies|study|surveys|polls|polls?|research|evidence|history|science|experts|specialists|
    insiders|critics|observers|analysts|scientists|economists|doctors) (?:have |has |also |all |now |
    widely |overwhelmingly )?(?:show|shows|shown|prove|proves|proven|proved|agree|agrees|agreed|say|
    says|warn|warns|believe|tell|tells|suggest|suggests|confirm|confirms|teach|teaches|know)\b`;

const SPEAKS = overLines('gu')`
    \b(?:said|says|told|claimed|claims|argued|argues|added|adds|wrote|writes|warned|warns|
    according to|insisted|insists|stated|believes|thinks|alleged|alleges|testified|predicted|predicts|
    expects?|expected|estimated|estimates|called (?:it|the|him|her|them|for|on)|described|tweeted|
    acknowledged)\b`;

/** Those who are said to say things and cannot be asked, and the writer. */
const NOBODY = overLines('u')`
    \b(?:i|we|you|they|who|people|everyone|everybody|nobody|no one|some|many|most|others|few|experts|
    critics|scientists|doctors|specialists|adults|parents|users|fans|customers|studies|research|polls|
    history|insiders|observers|supporters|opponents|voters|teachers|it is|it was|is|was|are|were|be|
    as|been|widely|often)(?: (?:who|have|has|had|also|often|always|long|will|would|now|already|
    still))*\s*$`;

/** Whether somebody other than the writer is reported, and it is somebody. */
export function isReported(folded: string): boolean {
  return [...folded.matchAll(SPEAKS)].some(
    ({ index }) => !NOBODY.test(folded.slice(Math.max(0, index - 40), index)),
  );
}
