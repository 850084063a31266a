import type { Technique } from './technique.ts';

/** Statements a reader is asked to take on trust: something could back them, and the text gives nothing. */
export const UNSUPPORTED_CLAIM = [
  {
    id: 'bare-assertion',
    family: 'unsupported-claim',
    name: 'Bare assertion',
    definition:
      'A matter of fact that could be checked, or that people dispute, is stated flatly with no source, document or example.',
    example: {
      text: 'The developer has already bought the votes it needs.',
      quote: 'The developer has already bought the votes it needs',
    },
  },
  {
    id: 'uncited-number',
    family: 'unsupported-claim',
    name: 'Number without a source',
    definition: 'A figure or an amount is given, but not who counted, when or how.',
    example: {
      text: 'Four out of five pupils no longer read for pleasure.',
      quote: 'Four out of five pupils no longer read for pleasure',
    },
  },
  {
    id: 'vague-attribution',
    family: 'unsupported-claim',
    name: 'Vague attribution',
    definition:
      'The claim is pinned on people nobody can name or ask: critics say, experts agree, it is widely known.',
    example: {
      text: 'Insiders say the stadium deal was settled over dinner.',
      quote: 'Insiders say',
    },
    semeval2023: 'Obfuscation-Vagueness-Confusion',
  },
  {
    id: 'mind-reading',
    family: 'unsupported-claim',
    name: 'Claimed motive',
    definition:
      'The writer states what someone secretly wants, plans or feels, and does not say how that is known.',
    example: {
      text: 'The minister only visited the flood to rescue her own career.',
      quote: 'only visited the flood to rescue her own career',
    },
  },
  {
    id: 'causal-leap',
    family: 'unsupported-claim',
    name: 'Causal leap',
    definition:
      'One thing is said to have caused or proved another, with the steps between left out or other causes ignored.',
    example: {
      text: 'The café opened in May, and by August the street had its first burglary. Draw the line yourself.',
      quote: 'The café opened in May, and by August the street had its first burglary',
    },
    semeval2020: 'Causal_Oversimplification',
    semeval2023: 'Causal_Oversimplification',
  },
  {
    id: 'sweeping-generalisation',
    family: 'unsupported-claim',
    name: 'Sweeping generalisation',
    definition:
      'All, none, always, never, everyone: one exception would sink the claim, and nothing shows there is none.',
    example: {
      text: 'Nobody under thirty has ever read a bus timetable.',
      quote: 'Nobody under thirty has ever read a bus timetable',
    },
  },
  {
    id: 'prediction-as-fact',
    family: 'unsupported-claim',
    name: 'Prediction as fact',
    definition: 'What will happen, or would have happened, is told as if it had been seen already.',
    example: {
      text: 'Within two years the high street will be boarded up from end to end.',
      quote: 'will be boarded up from end to end',
    },
  },
  {
    id: 'claimed-certainty',
    family: 'unsupported-claim',
    name: 'Claimed certainty',
    definition:
      'Words such as clearly, of course, the fact is, or simply put stand where the evidence should be.',
    example: {
      text: 'There is simply no question that the old pool is beyond repair.',
      quote: 'There is simply no question',
    },
  },
  {
    id: 'appeal-to-authority',
    family: 'unsupported-claim',
    name: 'Empty appeal to authority',
    definition:
      'A big name or title is offered as proof, although that person’s reasons or evidence are not given or the field is not theirs.',
    example: {
      text: 'A Nobel winner in physics calls the diet sound, and that settles it.',
      quote: 'A Nobel winner in physics calls the diet sound',
    },
    semeval2020: 'Appeal_to_Authority',
    semeval2023: 'Appeal_to_Authority',
  },
  {
    id: 'appeal-to-popularity',
    family: 'unsupported-claim',
    name: 'Appeal to popularity',
    definition: 'That many people do, buy or believe it is offered as the reason it is right.',
    example: {
      text: 'Half the county has switched already, so it must work.',
      quote: 'Half the county has switched already, so it must work',
    },
    semeval2020: 'Bandwagon,Reductio_ad_hitlerum',
    semeval2023: 'Appeal_to_Popularity',
  },
  {
    id: 'anecdote-as-proof',
    family: 'unsupported-claim',
    name: 'Anecdote as proof',
    definition: 'One story or a single case is made to stand for how things are in general.',
    example: {
      text: 'My neighbour’s boy got in with no exam at all. So much for standards in this city.',
      quote: 'My neighbour’s boy got in with no exam at all',
    },
  },
  {
    id: 'disputed-as-settled',
    family: 'unsupported-claim',
    name: 'Disputed matter told as settled',
    definition:
      'A question on which records, courts or serious observers disagree is told in one version, as if there were no other.',
    example: {
      text: 'The dam, which caused the drought downstream, turns ten this year.',
      quote: 'which caused the drought downstream',
    },
  },
] as const satisfies readonly Technique[];
