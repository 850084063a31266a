import type { Rule } from '../candidate.ts';
import { BEASTS, INSULTS, LABELS, PLAIN_REGIME } from '../lexicons/labels.ts';
import { overLines, patternPart } from '../overLines.ts';
import { patternRule } from '../patterns.ts';
import { wordRule } from '../wordRule.ts';

const labels = wordRule({
  id: 'label',
  technique: 'name-calling',
  lists: [
    { words: INSULTS, strength: 3 },
    { words: BEASTS, strength: 2, literalIn: 'animals' },
    { words: LABELS, strength: 2 },
  ],
  phrase: true,
  plain: ({ folded }, { start, end, entry }) => {
    const around = folded.slice(Math.max(0, start - 24), end + 24);
    if (entry.startsWith('regime')) return PLAIN_REGIME.test(around);
    return PLAIN.test(around);
  },
});

/** Elite runners, cotton mobs, Trojan outfits: what the words are plainly used of. */
const PLAIN = overLines('u')`
    \b(?:elite (?:athletes?|sports?|runners?|swimmers?|football|rugby|level|squad|unit|forces?)|
    police outfit|outfit (?:for|was|she|he)|(?:wore|wearing|an? [\w-]+) outfit|wild beast|
    beast of burden|dinosaur (?:bones?|fossil|park)|dinosaurs? (?:roamed|lived|died)|cotton suits?|
    swim ?suits?|suits? (?:you|your|all|the)|(?:law|wet|dry|space|grey|dark|a|his|her|navy) suits?|
    relic of the saint|mob (?:cap|football)|karen [a-z]+ (?:said|says)|quack(?:s|ed)? (?:like|of)|
    lobby (?:of|for) the (?:hotel|building)|hotel lobby|in the lobby|monster (?:truck|movie|film)|
    loch ness|world cheat|fool(?:s|ed)? (?:gold|the)|sea monster|heavyweight|lightweight (?:boxer|
    jacket|material|frame|fabric|design|aluminium)|savages? sale|animal predators?|natural predators?|
    predators? (?:such|like|and prey|of)|losers? of the (?:match|final|semi)|bully (?:beef|off)|
    school bull(?:y|ies)|beasts|radicals? (?:in|of) (?:the )?(?:chemistry|molecule)|free radicals?|
    insiders? (?:trading|dealing)|pals|chum)\b`;

const SCORN = patternPart`
  (?:spineless|gutless|self-appointed|self-styled|unelected|faceless|overpaid|out-of-touch|pampered|
  privileged|smug|arrogant|greedy|corrupt|lazy|feckless|workshy|bleeding-heart|trigger-happy|
  power-hungry|power-mad|publicity-hungry|money-grubbing|money-grabbing|grasping|meddling|interfering|
  so-called|tax-dodging|tax-and-spend|job-killing|hate-filled|cowardly|crooked|bloated|clueless|
  hapless|hopeless|useless|incompetent|discredited|disgraced|washed-up|failed|second-rate|third-rate|
  two-bit|tinpot|tin-pot|war-mongering|warmongering|blood-soaked|murderous|godless|soft-touch|
  bungling|preening|posturing|virtue-signalling|woke|loony|hard-left|far-left|extreme|radical|
  militant|hysterical|shrill|swivel-eyed|foaming|gullible|deluded|brainwashed|ungrateful|entitled|
  spoilt|spoiled|jumped-up|well-heeled|chauffeur-driven|latte-sipping|ivory-tower|foreign-funded|
  shadowy|fanatical|rabid|anti-[a-z]+)`;

const PEOPLE = patternPart`
  (?:politicians?|bureaucrats?|officials?|leaders?|ministers?|councillors?|councilors?|bosses|
  executives?|judges?|lawyers?|activists?|campaigners?|protesters?|journalists?|reporters?|media|
  press|academics?|professors?|experts?|consultants?|bankers?|landlords?|developers?|corporations?|
  companies|unions?|teachers?|liberals?|conservatives?|socialists?|democrats?|republicans?|tories|
  left|right|government|administration|council|establishment|class|classes|elite|elites|billionaires?|
  millionaires?|celebrities|celebrity|powers?|crowd|brigade|lobby|set|bunch|gang|managers?|migrants?|
  immigrants?|youths?|teenagers?|students?|scientists?|environmentalists?|greens?|quangos?|
  committees?|types|people|men|women|president|mayor|minister|chairman|party|parties|state|states|
  allies|ally|regime)`;

const scorned = patternRule({
  id: 'scornful-description',
  technique: 'name-calling',
  strength: 2,
  covers: 'words',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:the |these |those |our |some |a |an |his |her |
        their )?${SCORN},? (?:[\w'-]+,? ){0,2}?${PEOPLE}\b`,
    },
    {
      like: overLines('gu')`
        \bthe (?!fire |light |rifle |tank |airborne |armou?red )(?:[\w-]+ ){0,2}(?:brigade|clique|
        mafia|establishment|elite|old guard|in-crowd|mob|hangers-on|chattering classes|
        gravy train)\b(?! (?:of|in|at|outside|fund|responded|was founded|athletes?|runners?|level))`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:a|this|that|our) (?:whole )?(?:cabinet|party|government|council|committee|board|
        parliament|generation|nation|bunch|bench|court|club|team|class|cast) of (?!(?:ministers|
        members|people|the|experts|advisers|advisors|trustees|directors|governors|nine|ten|twelve|
        [a-z]+ members|scientists|engineers|doctors|students|children|young people|volunteers|
        researchers|workers|staff|players|officers|judges|characters|actors)\b)(?:[\w'-]+ )?[\w'-]+s\b`,
      strength: 2,
    },
    // “the anti-car brigade”, “the save-everything crowd”
    {
      like: overLines('gu')`
        \bthe (?!fire |light |rifle |tank |airborne |armou?red )[\w-]+(?:-[\w]+)? (?:brigade|crowd|
        mob|lobby|industrial complex|squad|set|tribe|cult|industry's apologists)\b(?! (?:of|in|at|
        outside|fund|responded|was founded))`,
      strength: 1,
    },
    {
      like: /\b(?:this|that|a|an) (?:pack|gang|bunch|parade|collection|crew|band) of [\w'-]+(?: [\w'-]+)?/gu,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:tax|baby|job|border|peace|planet|dream|animal|history|science|election|reality|truth|
        vaccine|climate)[- ](?:dodger|killer|destroyer|hater|denier|wrecker|thief|raider)s?\b`,
      strength: 3,
    },
    {
      like: overLines('gu')`
        \b(?:king|queen|prince|high priest|high priestess|poster boy|poster child|cheerleader|
        mouthpiece|errand boy|attack dog|bagman|fig leaf)s? (?:of|for) (?:the )?[\w'-]+(?: [\w'-]+)?`,
      strength: 1,
    },
  ],
});

/** A person, group or government is given a name that passes judgement. */
export const nameCalling: readonly Rule[] = [labels, scorned];
