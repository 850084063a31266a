import { ALARM, BLAME, TINTED } from '../lexicons/emotive.ts';
import { wordRule } from '../wordRule.ts';

/** Words that stir a feeling or pass a verdict where a plainer word would give the same fact. */
export const emotiveWords = wordRule({
  id: 'emotive-word',
  technique: 'emotive-words',
  lists: [
    { words: BLAME, strength: 3 },
    { words: ALARM, strength: 2 },
    { words: TINTED, strength: 1 },
  ],
  phrase: false,
  plain: ({ folded }, { start, end, entry }) => {
    const around = folded.slice(Math.max(0, start - 30), end + 30);
    return PLAIN.some(([word, use]) => entry.startsWith(word) && use.test(around));
  },
});

/** Terms of trades in which a strong word is the plain one. */
const PLAIN: readonly (readonly [word: string, use: RegExp])[] = [
  ['reckless', /\breckless(?:ly)? (?:driv|endanger|homicide|manslaughter|conduct)/u],
  ['fraudulent', /\bfraudulent (?:trad|claim|account|transaction|misrepresent|charge)/u],
  ['mad', /\bmad (?:cow|about|hatter)/u],
  [
    'shock',
    /\b(?:electric|thermal|septic|anaphylactic|culture|in|toxic|supply|price) shocks?\b|\bshock (?:absorb|wave)/u,
  ],
  ['shocked', /\b(?:was|were|am|are|is) shocked\b/u],
  ['horror', /\bhorror (?:film|movie|novel|story|fiction|genre|writer)/u],
  ['nasty', /\bnasty (?:cut|cold|bug|fall)/u],
  ['toxic', /\btoxic (?:waste|chemical|substance|gas|fume|metal|algae|smoke|material|shock)/u],
  ['poisonous', /\bpoisonous (?:plant|snake|mushroom|gas|berr|chemical)/u],
  ['devastating', /\bdevastating (?:earthquake|hurricane|flood|fire|tornado)/u],
  ['soaring', /\bsoaring (?:temperature|spire|arch)/u],
  ['rotten', /\brotten (?:wood|timber|fruit|meat|egg)/u],
  ['petty', /\bpetty (?:cash|officer|crime|theft)/u],
  ['garbage', /\bgarbage (?:collect|truck|bin|bag|disposal)/u],
  ['tripe', /\btripe (?:and|soup)/u],
  ['extreme', /\bextreme (?:weather|heat|cold|temperature|rain|poverty|sport)/u],
  ['radical', /\bradical (?:surgery|mastectomy)|free radical/u],
  ['misery', /\bmisery index/u],
  ['crushed', /\bcrushed (?:garlic|stone|ice|rock|by (?:a|the) (?:falling|lorry|truck|car|tree))/u],
  ['crushing', /\bcrushing (?:plant|machine|of)/u],
  ['shattered', /\bshattered (?:glass|window|windscreen)/u],
  ['brutal', /\bbrutalist/u],
  ['fat', /\b(?:body|saturated|trans|low|full|belly|animal|butter) ?-?fat|fat content|of fat\b/u],
  ['hollow', /\bhollow (?:log|tree|tube|brick)/u],
  ['ignored', /\bignored (?:the )?(?:sign|warning|alarm)/u],
  ['forgotten', /\b(?:have|has|had|i|never) forgotten/u],
  ['looming', /\blooming (?:over|above) the/u],
];
