import type { Terms } from '../../assignment/terms.ts';
import { writeTerms } from '../../assignment/termsCode.ts';
import type { Gradebook, HandIn, KnownAssignment } from '../gradebook.ts';
import { compare } from '../people/people.ts';
import { termsOf } from './assignmentRecord.ts';

/** Every assignment that a gradebook knows of, and which of them a hand-in belongs to. */
export interface Assignments {
  /** By the id of their terms: those on record in their order, then those that only hand-ins tell of, by id. */
  readonly all: ReadonlyMap<string, KnownAssignment>;
  /** `null` for practice: no terms, none that can be read, or those of another quiz. */
  of(handIn: HandIn): KnownAssignment | null;
  /** Whether what the learner's page had differs from the assignment in anything that marking or time depend on. */
  hasOtherTerms(handIn: HandIn): boolean;
}

/** An assignment that is not on record has the terms that most hand-ins of that id say. */
export function assignmentsOf({ assignments, handIns }: Gradebook): Assignments {
  const read = new Map<string, { terms: Terms; essence: string } | null>();
  const termsIn = ({ result }: HandIn) => {
    const code = result.assigned?.terms ?? '';
    let found = read.get(code);
    if (found === undefined) {
      const terms = code === '' ? null : termsOf(code);
      found = terms && { terms, essence: essenceOf(terms) };
      read.set(code, found);
    }
    return found?.terms.quiz === result.quiz ? found : null;
  };
  const all = new Map<string, KnownAssignment>();
  for (const record of assignments) {
    const terms = termsOf(record.terms);
    if (terms && !all.has(terms.id)) all.set(terms.id, { terms, record });
  }
  for (const [id, terms] of told(handIns.map(termsIn), all)) all.set(id, { terms, record: null });
  const essences = new Map([...all].map(([id, { terms }]) => [id, essenceOf(terms)]));
  const assignmentOf = (handIn: HandIn) => {
    const own = termsIn(handIn);
    const known = own && all.get(own.terms.id);
    return known?.terms.quiz === handIn.result.quiz ? known : null;
  };
  return {
    all,
    of: assignmentOf,
    hasOtherTerms: (handIn) => {
      const own = termsIn(handIn);
      return own !== null && assignmentOf(handIn) !== null && own.essence !== essences.get(own.terms.id);
    },
  };
}

type Read = { readonly terms: Terms; readonly essence: string } | null;

/** The terms of each id that is not known, as most tell them; of equally many, the first in order of code points. */
function told(all: readonly Read[], known: ReadonlyMap<string, unknown>): [string, Terms][] {
  const byId = new Map<string, Map<string, { terms: Terms; code: string; count: number }>>();
  for (const read of all) {
    if (!read || known.has(read.terms.id)) continue;
    const versions = byId.get(read.terms.id) ?? new Map();
    byId.set(read.terms.id, versions);
    const code = JSON.stringify(read.terms);
    const before = versions.get(read.essence);
    // A file tells more of its terms than a code does.
    const isFuller =
      !before ||
      code.length > before.code.length ||
      (code.length === before.code.length && code < before.code);
    const fullest = isFuller ? { terms: read.terms, code } : before;
    versions.set(read.essence, { ...fullest, count: (before?.count ?? 0) + 1 });
  }
  return [...byId]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([id, versions]): [string, Terms][] => {
      const [most] = [...versions.values()].sort((a, b) => b.count - a.count || compare(a.code, b.code));
      return most ? [[id, most.terms]] : [];
    });
}

/** What marking and time depend on; a code leaves the rest out. */
function essenceOf(terms: Terms): string {
  return writeTerms({ ...terms, title: '', instructions: '', accommodations: [], mail: '', release: '' });
}
