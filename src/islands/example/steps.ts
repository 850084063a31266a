import type { Family } from '../../core/taxonomy/technique.ts';

/** Words of the text that a step speaks of. */
export interface StepSpan {
  /** Which paragraph, counted from 0. */
  readonly paragraph: number;
  readonly quote: string;
  /** Absent for the fair passage, which belongs to no family. */
  readonly family?: Family;
}

/** A step that shows a span and explains it. */
export interface SpanStep {
  readonly kind: 'span';
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly span: StepSpan;
  /** How one could tell, a sentence or two each. */
  readonly tell: readonly string[];
  /** What stands under the explanation: a term and what it says. */
  readonly notes: readonly { readonly term: string; readonly text: string }[];
}

/** A step that only says something, with the whole text or without it. */
export interface WordsStep {
  readonly kind: 'intro' | 'scoring';
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** One of the phrases to choose from. */
export interface Choice {
  readonly quote: string;
  readonly right: boolean;
  readonly why: string;
}

/** The learner's turn: one question, and an answer to every choice. */
export interface TurnStep {
  readonly kind: 'turn';
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export type Step = SpanStep | WordsStep | TurnStep;

export const STEPS: readonly Step[] = [
  {
    kind: 'intro',
    id: 'what-this-is',
    title: 'What this is',
    lines: [
      'In each quiz you read an article and flag the words that do more than inform. There are three kinds to look for. We call them families.',
      'Read this short letter first. It is made up. Then go on, and we take it apart together.',
    ],
  },
  {
    kind: 'span',
    id: 'loaded-language',
    title: 'Loaded language',
    lead: 'Words that pass judgement while they tell.',
    span: { paragraph: 0, quote: 'rammed through', family: 'loaded-language' },
    tell: [
      'Try a plainer word. If the fact stays the same and only the feeling goes, the word was loaded.',
      'The fact is a vote of seven to two. “Rammed through” makes it sound like force, and nothing in the letter shows any.',
    ],
    notes: [{ term: 'Neutral', text: '“approved”' }],
  },
  {
    kind: 'span',
    id: 'unsupported-claim',
    title: 'Unsupported claim',
    lead: 'Something you are asked to believe, with nothing to back it.',
    span: { paragraph: 1, quote: 'the council wants the land for a car park', family: 'unsupported-claim' },
    tell: [
      'Ask: how does the writer know? Here there is no plan, no document and nobody who said it.',
      'It may even be true. But the letter gives you no way to find out.',
    ],
    notes: [
      {
        term: 'Neutral',
        text: '“I fear the council wants the land for a car park, but I have seen no plan.”',
      },
      { term: 'Check', text: 'What the council’s papers say about the land.' },
    ],
  },
  {
    kind: 'span',
    id: 'framing-device',
    title: 'Framing device',
    lead: 'A way of telling that steers how you see the matter.',
    span: {
      paragraph: 2,
      quote: 'Either we save the ramp this week, or we give up on the young people of this town.',
      family: 'framing-device',
    },
    tell: [
      'Ask what is kept out of view. “Either… or” leaves room for two ways only, and one of them is shameful.',
      'There are more: mend the ramp faster, put up a small one until March, or wait.',
    ],
    notes: [{ term: 'Neutral', text: '“I would like the council to reopen the ramp sooner.”' }],
  },
  {
    kind: 'span',
    id: 'fair-passage',
    title: 'A fair passage: leave it alone',
    lead: 'Not everything that sounds strong is slanted.',
    span: {
      paragraph: 1,
      quote:
        'A report by the county safety inspector, dated 6 October, lists eleven cracked boards and two loose rails.',
    },
    tell: [
      'It is bad news with numbers in it, so it is easy to flag. But it says who looked, when, and what they found. You could ask for the report and read it.',
      'The words are plain, too. “Cracked” and “loose” describe; they do not judge.',
    ],
    notes: [
      {
        term: 'Remember',
        text: 'Flagging a fair passage costs points. Knowing what to trust is half the skill.',
      },
    ],
  },
  {
    kind: 'turn',
    id: 'your-turn',
    title: 'Your turn',
    question: 'Which of these four is loaded language?',
    text: 'On Tuesday the caretaker, a sour little gatekeeper, locked the ramp at six. Some forty skaters came to watch, by our reporter’s count. Everyone in town is on their side.',
    choices: [
      {
        quote: 'a sour little gatekeeper',
        right: true,
        why: 'The caretaker locked a gate, which is the job. “Sour” and “little” tell you to dislike the person before you know anything else. Leave the phrase out and no fact is lost.',
      },
      {
        quote: 'locked the ramp at six',
        right: false,
        why: 'This says what was done and when, in plain words. There is nothing to flag.',
      },
      {
        quote: 'by our reporter’s count',
        right: false,
        why: 'This is the opposite of a trick: it tells you who counted the forty skaters.',
      },
      {
        quote: 'Everyone in town is on their side',
        right: false,
        why: 'There is something to flag here, but it belongs to another family. It is an unsupported claim: nobody asked everyone in town.',
      },
    ],
  },
  {
    kind: 'scoring',
    id: 'scoring',
    title: 'How scoring works',
    lines: [
      'A flag that fits an answer in the key, under the right family, is a hit. You need not catch the edges exactly.',
      'The right family with far too many words, or too few, earns half.',
      'A flag on a fair passage costs points, so flagging everything does not pay.',
      'A flag on anything else usually changes nothing. Where careful readers may disagree, the key says so.',
    ],
  },
];
