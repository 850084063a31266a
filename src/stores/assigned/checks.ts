import { computed } from 'nanostores';
import type { Finding } from '../../core/review/findings.ts';
import type { FlagOutcome, Result } from '../../core/scoring/result.ts';
import { $flags } from '../attempt/attemptStore.ts';
import { $article } from '../marking/textStore.ts';
import { $quiz } from '../quiz/quizStore.ts';
import { $scorer } from '../review/scorer.ts';
import { $record } from './recordStore.ts';

/** What became of a flag that was checked. */
export interface Check {
  readonly outcome: FlagOutcome;
  readonly finding: Finding;
  /** Of all flags as they stand. */
  readonly result: Result;
}

/** What became of the checked flags, by id. Other flags change nothing about a hit, but may repeat it. */
export const $checks = computed(
  [$quiz, $article, $flags, $scorer, $record],
  (quiz, article, flags, scorer, record): ReadonlyMap<string, Check> => {
    const checks = new Map<string, Check>();
    if (!quiz?.key || !article || !scorer || !record || record.checked.length === 0) return checks;
    const result = scorer.score(article, quiz.key, flags, quiz.terms);
    const all = scorer.findings(quiz.key, result);
    flags.forEach(({ id }, index) => {
      const told = result.flags[index];
      const finding = told && record.checked.includes(id) ? findingOf(index, told, all) : undefined;
      if (told && finding) checks.set(id, { outcome: told.outcome, finding, result });
    });
    return checks;
  },
);

/** The finding that tells most of a flag: the item it met, or the passage that decided. */
function findingOf(
  index: number,
  { item, note }: Result['flags'][number],
  all: readonly Finding[],
): Finding | undefined {
  const own = all.find((finding) =>
    'item' in finding ? finding.item.id === item : 'note' in finding && finding.note.id === note,
  );
  return own ?? all.find(({ flags }) => flags.includes(index));
}
