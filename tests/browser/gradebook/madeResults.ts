import { someTerms as usualTerms } from '../../../src/core/assignment/someTerms.ts';
import type { Terms } from '../../../src/core/assignment/terms.ts';
import { writeTerms } from '../../../src/core/assignment/termsCode.ts';
import type { KeptFlag } from '../../../src/core/attempt/attempt.ts';
import type { AssignedPart, ResultFile } from '../../../src/core/attempt/resultFile.ts';
import { textFingerprint } from '../../../src/core/attempt/textFingerprint.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { FAMILIES } from '../../../src/core/taxonomy/technique.ts';
import { readPack } from '../../../src/packs/readPacks.ts';

/** A Monday morning in November. */
export const MONDAY = Date.UTC(2026, 10, 23, 8, 0);
const MINUTE = 60_000;

/** A pack with its text, to make results of. */
export async function packToPlay(quizzes: string, slug: string): Promise<Pack> {
  const { pack } = await readPack(quizzes, slug);
  if (!pack?.article || !pack.located) throw new Error(`${slug} has no text in place.`);
  return pack;
}

/** Terms of an assignment of a quiz; what is not said is as usual. */
export function someTerms(pack: Pack, change: Partial<Terms> = {}): Terms {
  const { slug, meta, keyFingerprint } = pack;
  return usualTerms({ id: 'abcde12345', quiz: slug, title: meta.title, keyFingerprint, ...change });
}

/** What a made learner did. */
export interface Made {
  readonly pack: Pack;
  /** `null` for practice, which says no name. */
  readonly terms: Terms | null;
  readonly name?: string;
  readonly class?: string;
  /** How much of the key is found, 0 to 1. */
  readonly share: number;
  readonly submittedAt?: number;
  readonly minutes?: number;
  readonly round?: number;
  /** How many fair passages are flagged. */
  readonly falseAlarms?: number;
}

/** The result of a learner who finds the first part of the key, and no more. */
export function madeResult(made: Made): ResultFile {
  const { pack, terms, share, falseAlarms = 0, minutes = 12, submittedAt = MONDAY } = made;
  const { article, located } = pack;
  if (!article || !located) throw new Error(`${pack.slug} has no text.`);
  const items = located.items.slice(0, Math.round(located.items.length * share));
  const flags = [
    ...items.flatMap(({ family, places }) => places.map(({ start, end }) => ({ family, start, end }))),
    ...located.fair
      .slice(0, falseAlarms)
      .flatMap(({ places }) =>
        places.slice(0, 1).map(({ start, end }) => ({ family: FAMILIES[0], start, end })),
      ),
  ].map((flag, at): KeptFlag => ({ ...flag, id: `f${at}`, quote: article.text.slice(flag.start, flag.end) }));
  const assigned: AssignedPart | undefined = terms
    ? {
        terms: writeTerms(terms),
        learner: { name: made.name ?? '', class: made.class ?? '' },
        round: made.round ?? 1,
        hints: 0,
        checked: 0,
        accommodation: '',
      }
    : undefined;
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: pack.slug,
    title: pack.meta.title,
    keyFingerprint: pack.keyFingerprint,
    text: textFingerprint(article.text),
    startedAt: submittedAt - minutes * MINUTE,
    submittedAt,
    activeMs: minutes * MINUTE * 0.9,
    score: null,
    flags,
    ...(assigned && { assigned }),
  };
}

const FIRST = ['Mia', 'Omar', 'Zoë', 'Jonas', 'Priya', 'Léa', 'Noah', 'Aylin', 'Tom', 'Sofía'];
const LAST = ['Berg', 'Haddad', 'Okafor', 'Lindqvist', 'Nair', 'Moreau', 'Weiss', 'Yılmaz', 'Clarke', 'Ruiz'];

/** The nth learner of a school: name and class, each another. */
export function learnerNo(at: number): { name: string; class: string } {
  const [first, last] = [FIRST[at % 10], LAST[Math.floor(at / 10) % 10]];
  const more = at < 100 ? '' : ` ${Math.floor(at / 100) + 1}`;
  return { name: `${first} ${last}${more}`, class: `${7 + (at % 3)}${'ab'[at % 2]}` };
}

/** So many results: every learner once or more, over the assignments in turn. */
export function manyResults(packs: readonly { pack: Pack; terms: Terms }[], count: number): ResultFile[] {
  return Array.from({ length: count }, (_, at) => {
    const learner = Math.floor(at / packs.length);
    const of = packs[at % packs.length];
    if (!of) throw new Error('There is nothing to make results of.');
    return madeResult({
      ...of,
      ...learnerNo(learner),
      share: ((learner * 7 + at * 3) % 11) / 10,
      falseAlarms: at % 4,
      submittedAt: MONDAY + at * 61_000,
      minutes: 5 + (at % 20),
    });
  });
}
