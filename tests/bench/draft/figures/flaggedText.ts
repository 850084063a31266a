import type { Span } from '../../../../src/core/article/article.ts';
import { sentences } from '../../../../src/core/article/sentences.ts';
import type { ScorableItem } from '../../../../src/core/scoring/key.ts';
import type { Flagged } from '../flaggers/flagger.ts';
import type { MarkedText } from '../texts/markedText.ts';

/** A sentence with what the key and the flags have in it: whatever shares a character with it. */
export interface SentenceMarks {
  readonly items: readonly ScorableItem[];
  readonly isContested: boolean;
  readonly flags: readonly Flagged[];
}

/** A text that was flagged. */
export interface FlaggedText extends MarkedText {
  readonly flags: readonly Flagged[];
  readonly sentences: readonly SentenceMarks[];
}

/** Puts flags on a text. */
export function flagText(marked: MarkedText, flags: readonly Flagged[]): FlaggedText {
  const { article, key } = marked;
  const contested = key.contested.flatMap(({ places }) => places);
  return {
    ...marked,
    flags,
    sentences: sentences(article).map((sentence) => ({
      items: key.items.filter(({ places }) => touchesAny(sentence, places)),
      isContested: touchesAny(sentence, contested),
      flags: flags.filter((flag) => touch(sentence, flag)),
    })),
  };
}

/** Whether two spans share a character. */
function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => touch(span, other));
}
