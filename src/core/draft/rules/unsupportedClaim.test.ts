import { type RuleCases, tryRules } from './ruleCases.ts';

const CASES: Readonly<Record<string, RuleCases>> = {
  absolute: {
    yes: [
      '[Not one of them has ever carried a bag home].',
      '[Everybody who works here knows it].',
      '[They never listen].',
      '[Every decent parent wants this].',
    ],
    no: [
      'No one was hurt.',
      'Not everyone agrees.',
      'Ana Petric said nobody was at home.',
      'The shop is open every day.',
    ],
  },
  'bare-assertion': {
    yes: [
      '[The government has failed the very people who built this country].',
      '[Companies no longer care whether their workers are safe].',
      '[Freedom means nothing without a fair wage].',
    ],
    no: [
      'The report says the government failed the town.',
      'I think companies care too little.',
      'The van arrived.',
      'The council met on 4 May 2021 and voted.',
    ],
  },
  'causal-claim': {
    yes: [
      '[That is why the mill closed.]',
      '[The street was closed, and two years later the bakery had gone.]',
      '[The mayor is to blame for the flood.]',
    ],
    no: [
      'According to the audit, that is why the mill closed.',
      'The bus was late.',
      'Perhaps that is why she left.',
    ],
  },
  'claimed-motive': {
    yes: [
      '[She simply wants a ribbon to cut].',
      'The firm has [a hidden agenda].',
      '[They are terrified of losing].',
      '[The plan was designed to weaken the union].',
    ],
    no: [
      'I do not want to go.',
      'Mr Ash said he wants to stay.',
      'The pump is designed for salt water.',
      'The children want lunch.',
    ],
  },
  certainty: {
    yes: [
      '[The answer is simple].',
      '[Make no mistake about it].',
      '[There is no doubt that it works].',
      '[Clearly, the old pool is finished].',
    ],
    no: ['It is not clear who paid.', 'The path is clearly marked.', 'The minister said there was no doubt.'],
  },
  prediction: {
    yes: [
      '[Eighteen months of this will finish him].',
      '[The town will never recover].',
      '[Their days are numbered].',
    ],
    no: [
      'The committee will meet on Thursday.',
      'Officials expect that prices will rise.',
      'It may rain.',
      'I will bring the tea.',
    ],
  },
  'uncited-share': {
    yes: [
      '[Nine in ten people want it open].',
      '[Four people in every five cannot stand it].',
      '[Most of us are too dry to think].',
    ],
    no: [
      'In a survey of 900 members, nine in ten said they wanted it open.',
      'Nine in the morning is early.',
      'Readers can take ten per cent off with the code.',
    ],
  },
  'uncited-amount': {
    yes: [
      '[They poured billions of pounds into it].',
      '[It works three times faster].',
      '[Thousands of families already have one].',
    ],
    no: [
      'The council’s report gives the cost as millions of pounds.',
      'It costs £4 a month.',
      'He has three sons.',
    ],
  },
  'vague-attribution': {
    yes: [
      '[Experts agree that it works].',
      '[Critics say the deal is done].',
      '[It is widely known that the firm is broke].',
      '[Studies show that cats sleep].',
      '[Doctors are agreed on this].',
    ],
    no: [
      'Experts disagree.',
      'Two experts at Langmere University said it works.',
      'Critics met for lunch.',
      'I asked what people think.',
    ],
  },
  popularity: {
    yes: [
      '[Millions have already switched.]',
      '[The town cannot all be wrong.]',
      '[It is flying off the shelves.]',
    ],
    no: ['Two people switched trains.', 'He was wrong.', 'The shelves are oak.'],
  },
  authority: {
    yes: [
      '[A renowned surgeon swears by it.]',
      '[As Churchill said, never give in.]',
      '[It is doctor-approved.]',
    ],
    no: ['The surgeon works in Derrin.', 'The doctor was late.', 'Churchill was born in 1874.'],
  },
  anecdote: {
    yes: ['[I know a man who waited a year.]', '[Stories like hers are common.]', '[So much for standards.]'],
    no: ['My father drove a bus.', 'She told a story.', 'The man waited a year.'],
  },
};

tryRules(CASES);
