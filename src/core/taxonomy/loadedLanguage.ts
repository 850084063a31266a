import type { Technique } from './technique.ts';

/** Words that carry a verdict: the fact could be told without them. */
export const LOADED_LANGUAGE = [
  {
    id: 'emotive-words',
    family: 'loaded-language',
    name: 'Emotive words',
    definition:
      'Words picked for the feeling they stir, where a plainer word would give the same fact. Ask what is lost if you swap them.',
    example: {
      text: 'The school’s heartless decision to move lunch by ten minutes starts on Monday.',
      quote: 'heartless',
    },
    semeval2020: 'Loaded_Language',
    semeval2023: 'Loaded_Language',
  },
  {
    id: 'name-calling',
    family: 'loaded-language',
    name: 'Name calling and labels',
    definition:
      'A person, group or government is given a name that passes judgement before any argument is made.',
    example: {
      text: 'The bean counters at the library board want to close on Sundays.',
      quote: 'The bean counters',
    },
    semeval2020: 'Name_Calling,Labeling',
    semeval2023: 'Name_Calling-Labeling',
  },
  {
    id: 'exaggeration',
    family: 'loaded-language',
    name: 'Exaggeration',
    definition:
      'Something is made bigger, better or worse than anything in the text supports, often with a superlative.',
    example: {
      text: 'The new timetable is the worst disaster this town has ever lived through.',
      quote: 'the worst disaster this town has ever lived through',
    },
    semeval2020: 'Exaggeration,Minimisation',
    semeval2023: 'Exaggeration-Minimisation',
  },
  {
    id: 'minimisation',
    family: 'loaded-language',
    name: 'Playing it down',
    definition: 'Something that may matter is made to look small: only, merely, a bit of, just.',
    example: {
      text: 'The firm had a bit of a mix-up with nine hundred customers’ passwords.',
      quote: 'a bit of a mix-up',
    },
    semeval2020: 'Exaggeration,Minimisation',
    semeval2023: 'Exaggeration-Minimisation',
  },
  {
    id: 'euphemism',
    family: 'loaded-language',
    name: 'Euphemism',
    definition: 'A soft or technical word stands in for a hard one, so that the reader does not picture it.',
    example: {
      text: 'The mill will right-size its workforce by two hundred before the spring.',
      quote: 'right-size its workforce',
    },
    semeval2023: 'Obfuscation-Vagueness-Confusion',
  },
  {
    id: 'scare-quotes',
    family: 'loaded-language',
    name: 'Scare quotes',
    definition:
      'Quotation marks, or “so-called”, around a word nobody is being quoted on: a sneer instead of an argument.',
    example: {
      text: 'The council’s “experts” counted the bats for one night.',
      quote: '“experts”',
    },
    semeval2023: 'Questioning_the_Reputation',
  },
  {
    id: 'loaded-metaphor',
    family: 'loaded-language',
    name: 'Loaded metaphor',
    definition:
      'A picture from war, disease, crime, machines or the weather carries the judgement: floods of people, a cancer, a trap.',
    example: {
      text: 'A tsunami of scooters has swallowed the old quarter.',
      quote: 'A tsunami of scooters has swallowed',
    },
    semeval2020: 'Loaded_Language',
    semeval2023: 'Loaded_Language',
  },
  {
    id: 'loaded-verb',
    family: 'loaded-language',
    name: 'Loaded verbs of saying and doing',
    definition:
      'The verb that reports an act or a statement passes judgement on it: admitted, boasted, rammed through, meddled.',
    example: {
      text: 'The mayor finally admitted that the fountain is switched off at night.',
      quote: 'finally admitted',
    },
    semeval2020: 'Loaded_Language',
    semeval2023: 'Loaded_Language',
  },
  {
    id: 'slogan',
    family: 'loaded-language',
    name: 'Slogan',
    definition: 'A short, catchy phrase made to be repeated rather than thought about.',
    example: {
      text: 'Our streets, our rules: that is all the traffic debate comes down to.',
      quote: 'Our streets, our rules',
    },
    semeval2020: 'Slogans',
    semeval2023: 'Slogans',
  },
  {
    id: 'mockery',
    family: 'loaded-language',
    name: 'Mockery and sarcasm',
    definition: 'An opposing view is made to look ridiculous, so that it need not be answered.',
    example: {
      text: 'By all means let the geniuses of the parish council run the ferry too.',
      quote: 'let the geniuses of the parish council run the ferry too',
    },
    semeval2023: 'Questioning_the_Reputation',
  },
  {
    id: 'glowing-words',
    family: 'loaded-language',
    name: 'Glowing words',
    definition:
      'Praise with nothing to check: words such as revolutionary, beloved or world-class that sell rather than describe.',
    example: {
      text: 'The revolutionary kettle has already won the heart of every kitchen.',
      quote: 'revolutionary',
    },
    semeval2020: 'Loaded_Language',
    semeval2023: 'Loaded_Language',
  },
] as const satisfies readonly Technique[];
