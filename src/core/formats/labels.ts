import { isFamily } from '../taxonomy/family.ts';
import { findTechnique, TECHNIQUES } from '../taxonomy/taxonomy.ts';
import type { Family } from '../taxonomy/technique.ts';

/** What a label of a file means here. */
export type LabelMeaning =
  | {
      readonly kind: 'item';
      readonly family: Family;
      /** Id of the technique. */
      readonly technique: string;
      /** Whether the label covers several techniques, of which the nearest was taken: a person should look. */
      readonly chosen: boolean;
    }
  | { readonly kind: 'fair' | 'contested' };

/** How fair passages and contested spans are labelled in files. */
export const NOTE_LABELS = { fair: 'fair-passage', contested: 'contested' } as const;

/**
 * Labels that cover several techniques, or a family alone, with the technique whose definition is nearest to theirs.
 * Those of the Propaganda Techniques Corpus of 2019 (18 labels), of SemEval-2020 task 11, SemEval-2021 task 6 and
 * SemEval-2023 task 3.
 */
const NEAREST: Readonly<Record<string, string>> = {
  'loaded-language': 'emotive-words',
  'unsupported-claim': 'bare-assertion',
  'framing-device': 'taken-for-granted',
  'Exaggeration,Minimisation': 'exaggeration',
  'Exaggeration,Minimization': 'exaggeration',
  'Black-and-White_Fallacy': 'false-dilemma',
  'Black-and-White Fallacy/Dictatorship': 'false-dilemma',
  'False_Dilemma-No_Choice': 'false-dilemma',
  'Whataboutism,Straw_Men,Red_Herring': 'whataboutism',
  'Bandwagon,Reductio_ad_hitlerum': 'appeal-to-popularity',
  'Obfuscation-Vagueness-Confusion': 'euphemism',
  'Obfuscation,Intentional_Vagueness,Confusion': 'euphemism',
  Questioning_the_Reputation: 'dismissing-opponents',
  Appeal_to_Hypocrisy: 'whataboutism',
  Smears: 'dismissing-opponents',
  'Glittering generalities (Virtue)': 'glowing-words',
  'Appeal to (Strong) Emotions': 'emotive-words',
};

/** Labels of one technique that the taxonomy does not list. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Bandwagon: 'appeal-to-popularity',
  Reductio_ad_hitlerum: 'guilt-by-association',
  Straw_Men: 'straw-man',
  Thought_terminating_cliché: 'conversation-stopper',
  'Misrepresentation of Someone’s Position (Straw Man)': 'straw-man',
  'Presenting Irrelevant Data (Red Herring)': 'red-herring',
};

const MEANINGS = meanings();

/**
 * What a label means: the id or the name of a technique, a family, `fair-passage` or `contested`, or a label of the
 * corpora above; case, spaces, hyphens, underscores and other punctuation do not matter. `null` where it is none.
 */
export function readLabel(label: string): LabelMeaning | null {
  return MEANINGS.get(plain(label)) ?? null;
}

/** The label of SemEval-2020 task 11 for a technique or a family's id, or `null` where that corpus has none. */
export function corpusLabel(label: string): string | null {
  const technique = findTechnique(label) ?? findTechnique(isFamily(label) ? (NEAREST[label] ?? '') : '');
  return technique?.semeval2020 ?? null;
}

function meanings(): ReadonlyMap<string, LabelMeaning> {
  const found = new Map<string, LabelMeaning>();
  // What comes first stays: ids before names before corpora.
  const say = (label: string, meaning: LabelMeaning) => {
    const key = plain(label);
    if (key !== '' && !found.has(key)) found.set(key, meaning);
  };
  const item = (label: string, id: string, chosen: boolean) => {
    const technique = findTechnique(id);
    if (technique) say(label, { kind: 'item', family: technique.family, technique: id, chosen });
  };
  for (const { id } of TECHNIQUES) item(id, id, false);
  say(NOTE_LABELS.fair, { kind: 'fair' });
  say('fair', { kind: 'fair' });
  say(NOTE_LABELS.contested, { kind: 'contested' });
  for (const { id, name } of TECHNIQUES) item(name, id, false);
  for (const [label, id] of Object.entries(NEAREST)) item(label, id, true);
  for (const [label, id] of Object.entries(OTHER_NAMES)) item(label, id, false);
  for (const corpus of ['semeval2020', 'semeval2023'] as const) {
    for (const technique of TECHNIQUES) {
      const label = technique[corpus];
      const sharers = TECHNIQUES.filter((other) => other[corpus] === label);
      if (label !== undefined) item(label, technique.id, sharers.length > 1);
    }
  }
  return found;
}

/** Letters and digits alone, without accents and case. */
function plain(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
