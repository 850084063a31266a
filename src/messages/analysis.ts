import { type AgreementBand, agreementBand } from '../core/analysis/agreement.ts';
import type { FamilyCounts } from '../core/analysis/familyCounts.ts';
import type { OverFlagged } from '../core/analysis/overFlagged.ts';
import type { Remark } from '../core/analysis/statistics.ts';
import { FAMILIES } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';
import { percent } from './score.ts';

/** What stands for a figure that cannot be told. */
export const NO_FIGURE = '–';

/** A share as a whole per cent, with a proper minus; a dash where it is not defined. */
export function share(value: number | null): string {
  return value === null ? NO_FIGURE : signed(percent(value));
}

/** A figure with so many decimals, with a proper minus; a dash where it is not defined. */
export function figure(value: number | null, decimals: number): string {
  return value === null ? NO_FIGURE : signed(value.toFixed(decimals));
}

/** Discernment in points, as learners are told it. */
export function points(value: number | null): string {
  if (value === null) return NO_FIGURE;
  const whole = Math.round(100 * value);
  return signed(whole > 0 ? `+${whole}` : `${whole}`);
}

function signed(text: string): string {
  return text.replace(/^-(?=0(?:\.0+)?(?: %)?$)/u, '').replace(/^-/u, '−');
}

/** “1 learner”, “24 learners”. */
export function learners(count: number): string {
  return count === 1 ? '1 learner' : `${count} learners`;
}

/** How many are no part of the figures, to go on with after how many are; empty where all are. */
export function leftOutLine(count: number): string {
  if (count === 0) return '';
  return ` ${count} more had other families in play, or another key, and ${count === 1 ? 'is' : 'are'} left out.`;
}

/** “17 of 24 flagged this: 12 as loaded language, 5 as a framing device.” Who used two families counts under both. */
export function flaggedLine(flagged: number, all: number, families: FamilyCounts): string {
  if (flagged === 0) return all === 1 ? 'The learner did not flag this.' : `None of ${all} flagged this.`;
  return `${flagged} of ${all} flagged this${calledLine(flagged, families)}.`;
}

/** What they called it, to go on with after how many they were: “, all as a framing device”. */
function calledLine(flagged: number, families: FamilyCounts): string {
  const used = FAMILIES.filter((family) => families[family] > 0).sort((a, b) => families[b] - families[a]);
  const [only] = used;
  if (only && used.length === 1 && families[only] === flagged) {
    return `${flagged > 1 ? ', all' : ''} as ${FAMILY_WORDS[only].one}`;
  }
  return `: ${familiesList(families)}`;
}

/** “12 as loaded language, 5 as a framing device”, the most chosen first. */
export function familiesList(families: FamilyCounts): string {
  return FAMILIES.filter((family) => families[family] > 0)
    .sort((a, b) => families[b] - families[a])
    .map((family) => `${families[family]} as ${FAMILY_WORDS[family].one}`)
    .join(', ');
}

/** “9 found it, 3 came close, 12 missed it.” */
export function outcomeLine({ hit, near, missed }: { hit: number; near: number; missed: number }): string {
  return `${hit} found it, ${near} came close, ${missed} missed it.`;
}

/** What stands before the words of a core item that many missed: “14 of 24 missed”. */
export function missedPoint(missed: number, all: number): string {
  return `${missed} of ${all} missed`;
}

/** What stands before and after the words that many flagged without cause. */
export function falseAlarmPoint({ learners: flagged, kind }: OverFlagged, all: number): [string, string] {
  return [`${flagged} of ${all} flagged`, kind === 'fair' ? 'which is fair' : 'where the key has nothing'];
}

const AGREEMENT: Readonly<Record<AgreementBand, { readonly learners: string; readonly key: string }>> = {
  strong: {
    learners: 'They marked nearly the same words.',
    key: 'Half of the class or more marked nearly what the key marks.',
  },
  moderate: {
    learners: 'They marked much the same words.',
    key: 'Half of the class or more marked much of what the key marks.',
  },
  slight: {
    learners: 'They agree more than by chance, but marked rather different words.',
    key: 'The typical learner agrees with the key more than by chance, but by no means throughout.',
  },
  none: {
    learners: 'They agree no more than by chance.',
    key: 'The typical learner agrees with the key no more than by chance.',
  },
};

/** What the class's agreement means, in plain words. */
export function agreementSentence(alpha: number | null, of: 'learners' | 'key'): string {
  if (alpha === null)
    return of === 'learners'
      ? 'It takes two learners and a flag to tell.'
      : 'It takes a key and a flag to tell.';
  return AGREEMENT[agreementBand(alpha)][of];
}

const REMARKS: Readonly<Record<'item' | 'fair', Readonly<Record<Remark, string>>>> = {
  item: {
    'too-hard': 'Hardly anyone found this',
    'too-easy': 'Nearly everyone found this',
    negative: 'Found more by those who did worse elsewhere: check the key',
    poor: 'Says little about who reads well',
  },
  fair: {
    'too-hard': 'Nearly everyone flagged this: check the key',
    'too-easy': 'Nearly everyone left this alone',
    negative: 'Left alone more by those who did worse elsewhere: check the key',
    poor: 'Says little about who reads well',
  },
};

/** What the figures of an item or a fair passage mean, as a remark or several; empty where there is nothing to say. */
export function remarksLine(remarks: readonly Remark[], kind: 'item' | 'fair'): string {
  return remarks.map((remark) => REMARKS[kind][remark]).join('. ');
}

/** The columns of the item analysis, for those who have not met them. */
export const DEFINITIONS: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'Facility',
    meaning:
      'the average mark as a share of the full one: 100 % means all found it (a close call counts half), or all left a fair passage alone.',
  },
  {
    term: 'Discrimination',
    meaning:
      'the correlation of this mark with all the others. From 50 % on it tells strong readers from weak ones very well, from 30 % well enough; below 20 % hardly; below 0 something is wrong with the item.',
  },
  {
    term: 'Efficiency',
    meaning:
      'discrimination as a share of what is possible with an item this hard or easy. Judge very hard and very easy items by it.',
  },
];

/** Where the figures come from, and what a small class does to them. */
export function definitionsNote(attempts: number, fewest: number): string {
  const source = 'As in Moodle’s quiz report statistics.';
  return attempts < fewest
    ? `${source} With fewer than ${fewest} learners discrimination is mostly chance, so nothing is said of it.`
    : source;
}
