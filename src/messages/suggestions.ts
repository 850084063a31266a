interface Said {
  readonly name: string;
  /** One sentence that says what to look at; it fits any find of the rule. */
  readonly why: string;
}

function picture(of: string): Said {
  return {
    name: `Metaphor of ${of}`,
    why: `A picture taken from ${of} passes a judgement that the facts have to earn.`,
  };
}

const RULES: Readonly<Record<string, Said>> = {
  // Loaded language
  'emotive-word': {
    name: 'Emotive words',
    why: 'This stirs a feeling or passes a verdict; a plainer word may give the same fact.',
  },
  'glowing-word': { name: 'Glowing words', why: 'This is praise that nobody could check.' },
  superlative: {
    name: 'Superlative',
    why: 'Nothing in reach shows that it is the most, the worst or the only one.',
  },
  'exaggeration-word': {
    name: 'Words of size',
    why: 'This makes the matter larger than anything the text shows.',
  },
  'playing-down': { name: 'Small words', why: 'This makes something small that may matter.' },
  'playing-down-turn': {
    name: 'Playing it down',
    why: 'The turn of phrase makes something small that may matter.',
  },
  euphemism: { name: 'Soft words', why: 'A soft or technical word may stand here for a hard one.' },
  'scare-quotes': {
    name: 'Scare quotes',
    why: 'The marks, or “so-called”, doubt a word without quoting anybody or saying what is wrong with it.',
  },
  'loaded-verb': { name: 'Loaded verb', why: 'The verb judges what was said or done while it reports it.' },
  label: { name: 'Label', why: 'Somebody is given a name that judges them before any reason is heard.' },
  'scornful-description': {
    name: 'Scornful description',
    why: 'People are described so that they look small before they are heard.',
  },
  mockery: { name: 'Mockery', why: 'This makes a view look ridiculous, so that it need not be answered.' },
  slogan: { name: 'Slogan', why: 'A catchy phrase is easier to repeat than to think about.' },
  'short-slogan': {
    name: 'Short sentences',
    why: 'Very short sentences end the paragraph like a slogan, and no reason is added.',
  },
  metaphor: { name: 'Metaphor', why: 'A strong picture passes a judgement that the facts have to earn.' },
  'metaphor-of-war': picture('war'),
  'metaphor-of-illness': picture('illness'),
  'metaphor-of-water': picture('water and weather'),
  'metaphor-of-crime': picture('crime'),
  'metaphor-of-fire': picture('fire'),
  'metaphor-of-animals': picture('animals'),
  'metaphor-of-machines': picture('machines'),
  'metaphor-of-death': picture('death'),
  'metaphor-of-stage': picture('the stage'),

  // Unsupported claims
  absolute: {
    name: 'All or none',
    why: 'One exception would sink this, and nothing shows that there is none.',
  },
  'bare-assertion': {
    name: 'Flat assertion',
    why: 'People could dispute this, and no source, date or example comes with it.',
  },
  'causal-claim': {
    name: 'Claimed cause',
    why: 'One thing is said to bring about another, and the steps between are left out.',
  },
  'claimed-motive': {
    name: 'Claimed motive',
    why: 'This says what somebody wants, thinks or feels, and not how that is known.',
  },
  certainty: {
    name: 'Words of certainty',
    why: 'A word of certainty stands where the evidence could stand.',
  },
  prediction: { name: 'Prediction', why: 'What is to come is told as if it had been seen.' },
  'uncited-share': {
    name: 'Share without a source',
    why: 'A share of people or things is given, but not who counted.',
  },
  'uncited-amount': {
    name: 'Amount without a source',
    why: 'An amount is given, but not who counted, when or how.',
  },
  'vague-attribution': {
    name: 'Vague source',
    why: 'The claim rests on people whom nobody could find and ask.',
  },
  popularity: { name: 'Popularity', why: 'That many people do or want it is offered as a reason.' },
  authority: {
    name: 'Authority',
    why: 'A big name or title is offered as proof, without reasons or evidence.',
  },
  anecdote: { name: 'One story', why: 'A single case may be made to stand for how things are.' },

  // Framing devices
  fear: {
    name: 'Appeal to fear',
    why: 'A threat is painted that may be larger or nearer than the text can show.',
  },
  'casting-doubt': {
    name: 'Casting doubt',
    why: 'This puts somebody’s honesty in question without a charge that could be answered.',
  },
  'taken-for-granted': {
    name: 'Taken for granted',
    why: 'A point in dispute comes in as background, so that you agree by reading on.',
  },
  renaming: { name: 'Renaming', why: 'The matter gets another name, and the argument is won with the name.' },
  'casting-roles': {
    name: 'Casting of roles',
    why: 'One side acts here, and the others seem to have no will of their own.',
  },
  inevitability: {
    name: 'Inevitability',
    why: 'The outcome is told as decided, so that wanting another looks pointless.',
  },
  'false-dilemma': { name: 'Two ways only', why: 'Few ways are offered where there may be more.' },
  'flag-waving': {
    name: 'Grand values',
    why: 'Loyalty, or a value that nobody would refuse, is claimed for one side.',
  },
  'missing-actor': {
    name: 'Missing actor',
    why: 'The sentence does not say who did it, so nobody can be asked.',
  },
  dismissing: {
    name: 'Dismissing those who disagree',
    why: 'Whoever disagrees is judged beforehand, so that their reasons need not be heard.',
  },
  'straw-man': {
    name: 'Straw man',
    why: 'The other side may be given a sillier view than the one it holds.',
  },
  'past-sins': { name: 'Past sins', why: 'What somebody did before is held against what they say now.' },
  whataboutism: {
    name: 'Somebody else’s fault',
    why: 'A criticism may be met here with a fault of somebody else.',
  },
  'same-people': {
    name: 'A side issue',
    why: 'Another matter is brought in, which draws the eye from this one.',
  },
  'guilt-by-association': {
    name: 'Bad company',
    why: 'Something is made suspect by what it is linked with.',
  },
  repetition: { name: 'Repetition', why: 'The same words come again and again until they feel true.' },
  'rhetorical-question': {
    name: 'Rhetorical question',
    why: 'Nobody is there to answer: the question brings its answer or plants one.',
  },
  'one-sided': { name: 'One-sided sources', why: 'Everybody who was asked may come from one side.' },
  'slippery-slope': {
    name: 'Slippery slope',
    why: 'A first step is said to lead to a far worse end, and the links are not shown.',
  },
  stopper: { name: 'Conversation stopper', why: 'A stock phrase ends the discussion here.' },
  'us-and-them': {
    name: 'Us and them',
    why: 'People are split into “we” and “they”, and the reader is put on a side.',
  },
};

/** What a rule is called on screen; its id for a rule that we do not know. */
export function ruleName(rule: string): string {
  return RULES[rule]?.name ?? rule;
}

/** Why a rule notices words, in one sentence; empty for a rule that we do not know. */
export function suggestionWhy(rule: string): string {
  return RULES[rule]?.why ?? '';
}
