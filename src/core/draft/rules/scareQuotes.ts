import type { Candidate, Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { placed } from '../patterns.ts';

/** More words than this are somebody’s statement and no sneer. */
const MOST_WORDS = 3;

/** Words near a quotation that say whose it is, or that a term is only being explained. */
const EXPLAINED = overLines('u')`
    \b(?:said|says|say|told|wrote|writes|called|calls|call|calling|describes?|described|named?|known|
    words?|phrase|term|terms|labelled|labeled|dubbed|titled|entitled|slogan|motto|quoted|reads?|
    chant(?:ed|s|ing)?|shout(?:ed|s|ing)?|sign|signs|placard|banner|caption|marked|mean(?:s|ing|t)?|
    defined?|refers?|referred|translated|spelled|according|stat(?:es|ed)|report(?:s|ed)?|finding|
    ruled|found|judged|rated|deemed|classed|listed|considered|headline|nicknamed|password|code|song|
    album|film|book|series|novel|play|show|article|wanted|promised|warned|insisted|admitted|argued|
    complained|accused|denied|thanked|added|asked|answered|replied|concluded|noted|explained|put|
    concept|principle|category|option|button|version|give|gives|gave|uses?|using|used)\b`;

/** A word in quotation marks that nobody is being quoted on, and “so-called”. */
export const scareQuotes: Rule = {
  id: 'scare-quotes',
  find(sentence, reading) {
    const found: Candidate[] = [];
    const { whole, text } = sentence;
    for (const quotation of sentence.quotations) {
      const start = quotation.start - sentence.start;
      const end = quotation.end - sentence.start;
      if (start < 0 || end > whole.length || sentence.block.kind === 'quotation') continue;
      const inside = text.slice(start + 1, end - 1);
      const words = inside.split(/\s+/u);
      if (words.length > MOST_WORDS || !/^\p{Ll}/u.test(inside) || /[.,!?;:]$/u.test(inside)) continue;
      const around = `${whole.slice(Math.max(0, start - 60), start)} ${whole.slice(end, end + 40)}`;
      if (
        EXPLAINED.test(around) ||
        /^\s*[(,]? ?(?:which|or|that is|meaning|a term|–|—)/u.test(whole.slice(end))
      )
        continue;
      found.push({
        ...placed(sentence, { start, end }),
        technique: 'scare-quotes',
        rule: 'scare-quotes',
        strength: 2,
      });
    }
    // Where many words stand in quotation marks, they are quotations of something.
    if (found.length > 0 && quotationRate(reading.sentences.length, reading.sentences) > MOSTLY_QUOTED)
      found.length = 0;
    for (const match of sentence.folded.matchAll(/\bso-called (?:[\w'-]+ ){0,1}[\w'-]+/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ ...placed(sentence, span), technique: 'scare-quotes', rule: 'scare-quotes', strength: 2 });
    }
    return found;
  },
};

const MOSTLY_QUOTED = 0.6;
/** In fewer sentences a share says nothing. */
const FEWEST_SENTENCES = 8;

function quotationRate(
  count: number,
  sentences: readonly { readonly quotations: readonly unknown[] }[],
): number {
  if (count < FEWEST_SENTENCES) return 0;
  return sentences.filter(({ quotations }) => quotations.length > 0).length / count;
}
