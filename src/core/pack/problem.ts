import type { Family } from '../taxonomy/technique.ts';
import type { KeySection } from './located.ts';
import type { RuleCode } from './rules.ts';

/** Where a problem stands; line and column count from 1. */
export interface ProblemPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The way to a field from the top of its file: `['items', 2, 'at', 'quote']`. */
export type FieldPath = readonly (string | number)[];

/** What kind of value stands somewhere. */
export type ValueKind =
  | 'nothing'
  | 'text'
  | 'a number'
  | 'a whole number'
  | 'true or false'
  | 'a list'
  | 'a map';

/** The words of an article around a place. */
export interface PlaceContext {
  /** Counts from 1; headings, quotations and list items count as paragraphs. */
  readonly paragraph: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** One entry of a key. */
export interface EntryName {
  readonly section: KeySection;
  /** Empty when the entry has none. */
  readonly id: string;
}

/** What keeps a YAML text from being read. */
export type YamlFault =
  | { readonly code: 'broken-yaml'; readonly detail: string }
  | { readonly code: 'too-deep'; readonly deepest: number }
  | { readonly code: 'field-twice'; readonly field: string; readonly firstLine: number }
  | { readonly code: 'endless-aliases' | 'several-documents' };

type FieldProblem =
  | { readonly code: 'missing-field'; readonly because?: 'bring' | 'published' }
  | { readonly code: 'unknown-field'; readonly nearest: string | null }
  | { readonly code: 'wrong-type'; readonly expected: ValueKind; readonly found: unknown }
  | { readonly code: 'not-one-of'; readonly options: readonly (string | number)[]; readonly found: unknown }
  | { readonly code: 'too-small'; readonly minimum: number; readonly found: unknown }
  | { readonly code: 'too-big'; readonly maximum: number; readonly found: unknown }
  | { readonly code: RuleCode; readonly found: string }
  | { readonly code: 'only-for-bring' }
  | { readonly code: 'unknown-technique'; readonly technique: string; readonly nearest: string | null }
  | {
      readonly code: 'technique-of-other-family';
      readonly technique: string;
      readonly family: Family;
      readonly belongsTo: Family;
    }
  | { readonly code: 'also-repeats-family'; readonly family: Family }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly firstLine: number };

type AnchorProblem =
  | {
      /** `text-lacks-entry`: the text is another edition than the one the key was made for. */
      readonly code: 'selector-absent' | 'text-lacks-entry';
      readonly sought: string;
      /** What stands in the article that is most like it. */
      readonly nearest: PlaceContext | null;
    }
  | { readonly code: 'selector-ambiguous'; readonly sought: string; readonly places: readonly PlaceContext[] }
  | { readonly code: 'span-without-word'; readonly sought: string }
  | { readonly code: 'same-span'; readonly family: Family; readonly other: EntryName; readonly words: string }
  | { readonly code: 'overlaps-answer'; readonly other: EntryName; readonly words: string };

type FileProblem =
  | { readonly code: 'bad-slug' | 'reserved-slug'; readonly slug: string }
  | { readonly code: 'missing-file' | 'not-utf8' | 'no-front-matter' | 'unclosed-front-matter' }
  | { readonly code: 'unreadable-file'; readonly reason: string }
  | YamlFault
  | { readonly code: 'no-body' | 'body-in-bring' | 'text-not-bring' | 'bad-seal' | 'stale-seal' };

/** What is wrong, as a code and what a sentence about it needs; `src/messages/problems.ts` writes the sentence. */
export type ProblemDetail =
  | FileProblem
  | (FieldProblem & { readonly path: FieldPath })
  | (AnchorProblem & { readonly entry: EntryName });

export type PackProblem = ProblemPlace & ProblemDetail;
export type ProblemCode = ProblemDetail['code'];
