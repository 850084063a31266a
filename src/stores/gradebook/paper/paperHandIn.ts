import type { Article } from '../../../core/article/article.ts';
import { writeTerms } from '../../../core/assignment/termsCode.ts';
import type { KeptFlag } from '../../../core/attempt/attempt.ts';
import type { ResultFile } from '../../../core/attempt/resultFile.ts';
import { textFingerprint } from '../../../core/attempt/textFingerprint.ts';
import type { HandIn, KnownAssignment, Person } from '../../../core/gradebook/gradebook.ts';
import { receipt } from '../../../core/handIn/receipt.ts';
import type { Flag } from '../../../core/scoring/flag.ts';

/** A worksheet that was typed in. */
export interface Worksheet {
  readonly quiz: { readonly slug: string; readonly title: string; readonly keyFingerprint: string };
  readonly article: Article;
  /** `null` for practice. */
  readonly assignment: KnownAssignment | null;
  readonly person: Person;
  /** Which of this learner's hand-ins it is, from 1. */
  readonly round: number;
  readonly flags: readonly Flag[];
  /** When it was handed in, in milliseconds since 1970; nobody knows how long it took. */
  readonly handedInAt: number;
  readonly now: number;
}

/** The hand-in of a worksheet. It belongs to the person, whatever else is called so. */
export function paperHandIn(sheet: Worksheet): HandIn {
  const { quiz, article, assignment, person, round, handedInAt, now } = sheet;
  const result: ResultFile = {
    format: 'slantwise-result',
    version: 1,
    quiz: quiz.slug,
    title: quiz.title,
    keyFingerprint: quiz.keyFingerprint,
    text: textFingerprint(article.text),
    startedAt: handedInAt,
    submittedAt: handedInAt,
    activeMs: 0,
    score: null,
    flags: keptFlags(article.text, sheet.flags),
    assigned: {
      terms: assignment ? termsCodeOf(assignment) : '',
      learner: { name: person.name, class: person.class },
      round,
      hints: 0,
      checked: 0,
      accommodation: '',
    },
  };
  const id = receipt(result);
  return { id, result, way: 'paper', importedAt: now, from: '', givenTo: person.id, binnedAt: null };
}

function keptFlags(text: string, flags: readonly Flag[]): KeptFlag[] {
  return [...flags]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, family }, index) => ({
      id: `flag-${index + 1}`,
      start,
      end,
      family,
      quote: text.slice(start, end),
    }));
}

/** The terms of an assignment as results carry them. */
export function termsCodeOf({ record, terms }: KnownAssignment): string {
  return record?.terms ?? writeTerms(terms);
}
