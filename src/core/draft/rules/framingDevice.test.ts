import { type RuleCases, tryRules } from './ruleCases.ts';

const CASES: Readonly<Record<string, RuleCases>> = {
  fear: {
    yes: [
      '[Think of your mother, alone in the dark.]',
      '[Act before it is too late.]',
      '[Your children could be next.]',
    ],
    no: [
      'My mother lives in Derrin.',
      'The bus was late.',
      'Police said nobody was in danger.',
      'Consider the time from the fall of the wall to the first election.',
    ],
  },
  'casting-doubt': {
    yes: [
      '[One wonders what else they hid.]',
      '[It is hard not to wonder who wrote it.]',
      '[The mayor has yet to explain the bill.]',
    ],
    no: ['The clerk explained the bill.', 'I wonder at the stars.', 'Question four is hard.'],
  },
  'taken-for-granted': {
    yes: [
      'We must repair [the damage the mayor has done].',
      'They must face [the new reality].',
      '[What matters now is speed.]',
    ],
    no: [
      'The storm did damage to the roof, the insurer said.',
      'It was a reality show.',
      'She repaired the pump.',
    ],
  },
  renaming: {
    yes: [
      '[That is not reform, it is retreat.]',
      '[It was theft dressed up as policy.]',
      '[This is what failure looks like.]',
    ],
    no: ['That is not my coat.', 'The policy began in May.', 'It is Tuesday.'],
  },
  'casting-roles': {
    yes: [
      '[The villagers are pawns in a game].',
      '[They are at the mercy of the firm].',
      '[The council is in the pocket of developers].',
    ],
    no: ['He moved a pawn.', 'The village has a council.', 'She put the keys in her pocket.'],
  },
  inevitability: {
    yes: ['[There is no going back].', '[We must accept the inevitable].', '[It is only a matter of time].'],
    no: ['He is going back to Derrin.', 'The mayor said it was inevitable.', 'Time is short.'],
  },
  'false-dilemma': {
    yes: [
      '[Either we build the tunnel or this valley dies].',
      '[The only choice left is to fight].',
      '[You can carry on guessing, or you can know].',
    ],
    no: ['Take the bus or walk.', 'Ana Petric said either we act or we lose.', 'There are three options.'],
  },
  'flag-waving': {
    yes: [
      '[Every true patriot will stand behind it.]',
      '[Nobody who cares for this coast will stay silent.]',
      '[It is our way of life.]',
    ],
    no: ['The flag is blue.', 'Those who attended were given tea.', 'Coast walks start at nine.'],
  },
  'missing-actor': {
    yes: [
      '[Mistakes were made].',
      '[Promises were broken].',
      '[It was decided that the hall would close].',
      '[The plan was pushed].',
    ],
    no: [
      'Mistakes were made by the clerk.',
      'The bridge was painted.',
      'A man was arrested.',
      'The report says mistakes were made.',
    ],
  },
  dismissing: {
    yes: [
      '[Those who deny history are mistaken].',
      '[Only a fool would object].',
      '[Brussels still refuses to see it].',
      '[They bury their heads in the sand].',
    ],
    no: ['The people in the hall clapped.', 'Mr Ash refused to comment.', 'He buried the bone.'],
  },
  'straw-man': {
    yes: [
      '[They want every car in the county gone].',
      '[To them, a farm is a blot.]',
      '[We are told that trees are dangerous].',
    ],
    no: ['They want a car.', 'He told them a story.', 'The farm is for sale.'],
  },
  'past-sins': {
    yes: [
      '[They said the same about the bridge.]',
      '[The people who gave us the tower now want a road.]',
      '[Where have we heard that?]',
    ],
    no: ['The people in the tower want a road.', 'They said goodbye.', 'We heard the bell.'],
  },
  whataboutism: {
    yes: [
      '[But what about their own smoke?]',
      '[Where were they when the mill closed?]',
      '[They complain about noise, but they own the pub.]',
    ],
    no: ['The mill closed.', 'What time is it?', 'He complained about the noise.'],
  },
  'same-people': {
    yes: [
      '[This is the same council that lost the keys.]',
      '[These are the very same men who sold the port.]',
      '[And let us not forget who paid.]',
    ],
    no: ['It is the same colour.', 'He forgot the keys.', 'The council found the keys.'],
  },
  'guilt-by-association': {
    yes: [
      'He is [in bed with] the banks.',
      'It is straight [out of the playbook of] tyrants.',
      'The group is [funded by foreign] money.',
    ],
    no: ['He is in bed with a cold.', 'The park is funded by the council.', 'She plays chess.'].slice(1),
  },
  repetition: {
    yes: [
      '[They knew. They knew in March.]',
      '[We built it. We paid for it. We lost it.]',
      '[It was ours once. It is ours still. Let it be ours.]',
    ],
    no: [
      'They came. The rain fell. She left.',
      'He said yes.',
      'It was a long day at the office and nobody knew. It was a short night for those who did not sleep at all in it.',
    ],
  },
  'rhetorical-question': {
    yes: [
      '[And who do you suppose will pay for all this?]',
      '[How long must we wait?]',
      '[Clear of whom? Clear of you and me.]',
    ],
    no: ['“Who paid?” she asked.', 'So what happens next?', 'He asked who would pay.'],
  },
  'one-sided': {
    yes: [
      '[We spoke to three owners, and none had a bad word to say.]',
      '[Everyone I asked agreed.]',
      '[Not one of them could name a fault.]',
    ],
    no: ['We spoke to the owner.', 'I asked for tea.', 'One of them left.'],
  },
  'slippery-slope': {
    yes: [
      '[First they take the road, then the bridge.]',
      '[It is the thin end of the wedge.]',
      '[Where will it all end?]',
    ],
    no: ['First we ate.', 'The road ends at the bridge.', 'Then she left.'],
  },
  stopper: {
    yes: ['[It is what it is].', '[Enough is enough].', '[That is just common sense].'],
    no: ['It is what she wanted.', 'The soup is enough.', 'Sense and nonsense differ.'],
  },
  'us-and-them': {
    yes: [
      '[Hard-working families pay while they feast.]',
      '[We build, they bill.]',
      '[We see a living thing. They see rent.]',
      '[It is one rule for them.]',
    ],
    no: ['The families went home.', 'The clerk counted the votes.', 'A group of walkers met at noon.'],
  },
};

tryRules(CASES);
