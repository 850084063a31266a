import { overLines } from '../overLines.ts';

/** The writer’s own opinion, marked as one. */
const OPENLY_OPINION = overLines('u')`
    \b(?:in my (?:own )?(?:view|opinion|experience|mind)|my (?:own )?(?:view|hunch|guess|impression|
    reading) |i (?:think|believe|suspect|reckon|guess|feel|hope|wonder|doubt|suppose|would argue|
    admit|accept|grant|may be wrong)|it seems to me|to my mind|as i see it|we (?:do not|
    don't) (?:yet )?know|nothing is certain|reasonable people)\b`;

const MAYBE = overLines('u')`
    \b(?:may|might|perhaps|possibly|probably|maybe|likely|unlikely|appears? to|seems? to|could be|
    could have|could still|roughly|approximately|tends? to|not necessarily|suggests?|it is possible|
    if [^.;]{1,60}, (?:it|they|he|she|this|that|we) (?:could|might|may))\b`;

/** Whether the writer holds a statement back or marks it as an opinion. */
export function isHedged(folded: string): boolean {
  return OPENLY_OPINION.test(folded) || MAYBE.test(folded);
}
