import { FAMILIES, type Family } from '../core/taxonomy/technique.ts';

/** What a learner is told a family is. */
export interface FamilyWords {
  readonly name: string;
  /** Inside a sentence: “you flagged it as …”. */
  readonly one: string;
  /** For the palette and other narrow places. */
  readonly short: string;
  /** Its letter on paper. */
  readonly letter: string;
  /** One sentence. */
  readonly definition: string;
  /** The question that finds it. */
  readonly ask: string;
  /** How it looks on the page, for readers who cannot tell the colours apart. */
  readonly line: string;
}

export const FAMILY_WORDS: Readonly<Record<Family, FamilyWords>> = {
  'loaded-language': {
    name: 'Loaded language',
    one: 'loaded language',
    short: 'Loaded',
    letter: 'L',
    definition: 'Words that pass judgement while they tell: a plainer word would give the same fact.',
    ask: 'Would the fact stay the same with a plainer word?',
    line: 'wavy line',
  },
  'unsupported-claim': {
    name: 'Unsupported claim',
    one: 'an unsupported claim',
    short: 'Claim',
    letter: 'C',
    definition: 'Something you are asked to believe, with no source, reason or example to back it.',
    ask: 'How does the writer know, and could I check it?',
    line: 'solid line',
  },
  'framing-device': {
    name: 'Framing device',
    one: 'a framing device',
    short: 'Frame',
    letter: 'F',
    definition:
      'A way of telling that steers how you see the matter: what is put in, left out or taken as given.',
    ask: 'What other way of seeing this is being kept out of view?',
    line: 'dashed line',
  },
};

/** The families in their fixed order, with their words. */
export const FAMILY_LIST: readonly (FamilyWords & { readonly id: Family })[] = FAMILIES.map((id) => ({
  id,
  ...FAMILY_WORDS[id],
}));
