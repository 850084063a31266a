import type { Technique } from './technique.ts';

/** Moves that decide how the reader looks at the matter before the facts arrive. */
export const FRAMING_DEVICE = [
  {
    id: 'false-dilemma',
    family: 'framing-device',
    name: 'False dilemma',
    definition: 'Only two ways are offered (or only one), although there are more.',
    example: {
      text: 'Either we build the tunnel or this valley dies.',
      quote: 'Either we build the tunnel or this valley dies',
    },
    semeval2020: 'Black-and-White_Fallacy',
    semeval2023: 'False_Dilemma-No_Choice',
  },
  {
    id: 'inevitability',
    family: 'framing-device',
    name: 'Inevitability',
    definition:
      'An outcome is presented as already decided by events, so that wanting anything else looks pointless.',
    example: {
      text: 'The only thing left for the village is to accept what cannot be stopped.',
      quote: 'accept what cannot be stopped',
    },
    semeval2020: 'Black-and-White_Fallacy',
    semeval2023: 'False_Dilemma-No_Choice',
  },
  {
    id: 'us-and-them',
    family: 'framing-device',
    name: 'Us and them',
    definition: 'The world is split into a good “we” and a bad “they”, and the reader is placed on a side.',
    example: {
      text: 'We who work the land know what they in their glass towers never will.',
      quote: 'We who work the land know what they in their glass towers never will',
    },
    semeval2023: 'Appeal_to_Values',
  },
  {
    id: 'straw-man',
    family: 'framing-device',
    name: 'Straw man',
    definition:
      'The other side’s view is restated in a weaker or sillier form, and that form is knocked down.',
    example: {
      text: 'The cyclists want every car in the county melted down.',
      quote: 'want every car in the county melted down',
    },
    semeval2020: 'Whataboutism,Straw_Men,Red_Herring',
    semeval2023: 'Straw_Man',
  },
  {
    id: 'whataboutism',
    family: 'framing-device',
    name: 'Whataboutism',
    definition: 'A criticism is met with somebody else’s fault instead of an answer.',
    example: {
      text: 'They complain about our smoke, but who dyed the river in the nineties?',
      quote: 'but who dyed the river in the nineties?',
    },
    semeval2020: 'Whataboutism,Straw_Men,Red_Herring',
    semeval2023: 'Whataboutism',
  },
  {
    id: 'red-herring',
    family: 'framing-device',
    name: 'Red herring',
    definition: 'A side issue is brought in that draws the eye away from the question.',
    example: {
      text: 'Before we talk about the missing funds, remember who planted these lime trees.',
      quote: 'remember who planted these lime trees',
    },
    semeval2020: 'Whataboutism,Straw_Men,Red_Herring',
    semeval2023: 'Red_Herring',
  },
  {
    id: 'rhetorical-question',
    family: 'framing-device',
    name: 'Rhetorical question',
    definition: 'A question that is not meant to be asked: it comes with its answer, or plants one.',
    example: {
      text: 'And who do you suppose will pay for all this?',
      quote: 'And who do you suppose will pay for all this?',
    },
  },
  {
    id: 'casting-doubt',
    family: 'framing-device',
    name: 'Casting doubt',
    definition:
      'The honesty or ability of a person or institution is put in question without a charge that could be answered.',
    example: {
      text: 'One wonders what else the auditors have chosen not to see.',
      quote: 'One wonders what else the auditors have chosen not to see',
    },
    semeval2020: 'Doubt',
    semeval2023: 'Doubt',
  },
  {
    id: 'dismissing-opponents',
    family: 'framing-device',
    name: 'Dismissing those who disagree',
    definition:
      'Whoever disagrees is said in advance to be blind, bought, naive or dishonest, so that their reasons need not be heard.',
    example: {
      text: 'Anyone still defending the plan has simply not read it.',
      quote: 'Anyone still defending the plan has simply not read it',
    },
    semeval2023: 'Questioning_the_Reputation',
  },
  {
    id: 'guilt-by-association',
    family: 'framing-device',
    name: 'Guilt by association',
    definition: 'Something is made suspect by whom it is linked with, not by what it is.',
    example: {
      text: 'The same banner was last carried by the men who burned the mill.',
      quote: 'The same banner was last carried by the men who burned the mill',
    },
    semeval2020: 'Bandwagon,Reductio_ad_hitlerum',
    semeval2023: 'Guilt_by_Association',
  },
  {
    id: 'appeal-to-fear',
    family: 'framing-device',
    name: 'Appeal to fear',
    definition: 'A threat is painted to win agreement, larger or nearer than the text can show.',
    example: {
      text: 'Vote no, and it is your child who waits alone at the dark stop.',
      quote: 'it is your child who waits alone at the dark stop',
    },
    semeval2020: 'Appeal_to_fear-prejudice',
    semeval2023: 'Appeal_to_Fear-Prejudice',
  },
  {
    id: 'slippery-slope',
    family: 'framing-device',
    name: 'Slippery slope',
    definition: 'A first step is said to lead, link by unproved link, to a far worse end.',
    example: {
      text: 'First a bench, then a bar, and by winter the park is a campsite.',
      quote: 'First a bench, then a bar, and by winter the park is a campsite',
    },
    semeval2023: 'Consequential_Oversimplification',
  },
  {
    id: 'conversation-stopper',
    family: 'framing-device',
    name: 'Conversation stopper',
    definition: 'A stock phrase that ends the discussion instead of adding to it.',
    example: {
      text: 'It is what it is: growth always has a price.',
      quote: 'It is what it is',
    },
    semeval2020: 'Thought-terminating_Cliches',
    semeval2023: 'Conversation_Killer',
  },
  {
    id: 'flag-waving',
    family: 'framing-device',
    name: 'Flag waving and grand values',
    definition:
      'Loyalty to a group, or a value nobody would refuse, is claimed for one side of a question that is not about it.',
    example: {
      text: 'Every true Harrowmere family will stand behind the quarry.',
      quote: 'Every true Harrowmere family will stand behind the quarry',
    },
    semeval2020: 'Flag-Waving',
    semeval2023: 'Flag_Waving',
  },
  {
    id: 'agentless-passive',
    family: 'framing-device',
    name: 'Missing actor',
    definition: 'The sentence is built so that nobody did it: mistakes were made, a policy was pushed.',
    example: {
      text: 'Assurances were given, and then they were forgotten.',
      quote: 'Assurances were given, and then they were forgotten',
    },
    semeval2023: 'Obfuscation-Vagueness-Confusion',
  },
  {
    id: 'casting-roles',
    family: 'framing-device',
    name: 'Casting of roles',
    definition:
      'The grammar of the story makes one side the only one that acts, and others its tools, puppets or victims with no will of their own.',
    example: {
      text: 'The villagers are pawns in a game two supermarkets are playing.',
      quote: 'The villagers are pawns in a game',
    },
  },
  {
    id: 'selective-sourcing',
    family: 'framing-device',
    name: 'One-sided sourcing',
    definition:
      'Everybody who gets to speak, or every fact that is told, comes from one side of a dispute that has more.',
    example: {
      text: 'The owner, the owner’s lawyer and the owner’s architect all told us the tower is safe.',
      quote: 'The owner, the owner’s lawyer and the owner’s architect all told us the tower is safe',
    },
  },
  {
    id: 'taken-for-granted',
    family: 'framing-device',
    name: 'Taken for granted',
    definition: 'The point in dispute is slipped in as background, so that the reader agrees by reading on.',
    example: {
      text: 'What matters now is how to repair the damage the new mayor has done.',
      quote: 'the damage the new mayor has done',
    },
  },
  {
    id: 'headline-mismatch',
    family: 'framing-device',
    name: 'Headline or opening the text does not bear out',
    definition: 'A headline, opening or summary promises more than the sentences under it deliver.',
    example: {
      text: 'Chaos at the fair: one stall opened twenty minutes late on Saturday.',
      quote: 'Chaos at the fair',
    },
  },
  {
    id: 'repetition',
    family: 'framing-device',
    name: 'Repetition',
    definition: 'The same message comes again and again until it feels familiar, and so feels true.',
    example: {
      text: 'They knew. In March they knew. When the roof fell, they knew.',
      quote: 'They knew. In March they knew. When the roof fell, they knew',
    },
    semeval2020: 'Repetition',
    semeval2023: 'Repetition',
  },
] as const satisfies readonly Technique[];
