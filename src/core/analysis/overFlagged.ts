import type { Article, Span } from '../article/article.ts';
import { segments } from '../article/segmentation.ts';
import { type TokenRange, type Tokens, tokenRange } from '../article/tokens.ts';
import type { LocatedKey } from '../pack/located.ts';
import { shared } from '../scoring/fit.ts';
import type { Result } from '../scoring/result.ts';
import type { Family } from '../taxonomy/technique.ts';
import { type FamilyCounts, familyCounts } from './familyCounts.ts';

/** Words that several learners flagged although the key has no item there. */
export interface OverFlagged {
  /** `fair`: a fair passage of the key; `unlisted`: the key knows nothing of it. */
  readonly kind: 'fair' | 'unlisted';
  /** The fair passage's id; of an unlisted one `null`. */
  readonly id: string | null;
  readonly spans: readonly Span[];
  readonly learners: number;
  readonly families: FamilyCounts;
}

/** One learner alone is no matter for the class. */
const SEVERAL = 2;
/** A class that flags everything is told of the twelve most flagged stretches. */
const MOST_UNLISTED = 12;

/** An attempt's flag, in tokens. */
interface Loose extends TokenRange {
  readonly attempt: number;
  readonly family: Family;
}

/**
 * What several learners flagged without cause, the most popular first, then by position. A fair passage counts for everyone
 * it was held against. Unlisted flags are gathered round the word that most of them hold: the words that at least half as
 * many learners flagged make the passage, and every flag counts to it that holds that word, or lies half on the passage or
 * covers half of it; then the rest is gathered in the same way.
 */
export function overFlagged(article: Article, key: LocatedKey, attempts: readonly Result[]): OverFlagged[] {
  return [...fairFlagged(key, attempts), ...unlisted(segments(article).tokens, attempts)].sort(
    (a, b) => b.learners - a.learners || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}

function fairFlagged(key: LocatedKey, attempts: readonly Result[]): OverFlagged[] {
  return key.fair.flatMap((note): OverFlagged[] => {
    const against = attempts.filter(({ fair }) => fair.flagged.includes(note.id));
    if (against.length < SEVERAL) return [];
    const families = familyCounts(
      (family) =>
        against.filter(({ flags }) =>
          flags.some((flag) => flag.family === family && flag.fair.includes(note.id)),
        ).length,
    );
    return [{ kind: 'fair', id: note.id, spans: note.places, learners: against.length, families }];
  });
}

function unlisted(tokens: Tokens, attempts: readonly Result[]): OverFlagged[] {
  let left = attempts.flatMap(({ flags }, attempt) =>
    flags.flatMap((flag): Loose[] => {
      const range = tokenRange(tokens, flag);
      return flag.outcome === 'unlisted' && range.from < range.to
        ? [{ ...range, attempt, family: flag.family }]
        : [];
    }),
  );
  const found: OverFlagged[] = [];
  while (found.length < MOST_UNLISTED) {
    const learners = learnersOn(left, tokens.starts.length);
    const top = learners.reduce((best, count, token) => (count > (learners[best] ?? 0) ? token : best), 0);
    const most = learners[top] ?? 0;
    if (most < SEVERAL) break;
    const passage = around(learners, top, most);
    const belongs = (flag: Loose) => {
      const both = shared(flag, passage);
      return (
        (flag.from <= top && top < flag.to) ||
        2 * both > flag.to - flag.from ||
        2 * both > passage.to - passage.from
      );
    };
    const own = left.filter(belongs);
    left = left.filter((flag) => !belongs(flag));
    found.push({
      kind: 'unlisted',
      id: null,
      spans: [{ start: tokens.starts[passage.from] ?? 0, end: tokens.ends[passage.to - 1] ?? 0 }],
      learners: distinct(own),
      families: familyCounts((family) => distinct(own.filter((flag) => flag.family === family))),
    });
  }
  return found;
}

/** For each token, how many learners flagged it: each counts once, however many flags of theirs overlap there. */
function learnersOn(flags: readonly Loose[], length: number): Int32Array {
  const steps = new Int32Array(length + 1);
  const inOrder = flags.toSorted((a, b) => a.attempt - b.attempt || a.from - b.from);
  let attempt = -1;
  let reached = 0;
  for (const flag of inOrder) {
    if (flag.attempt !== attempt) reached = 0;
    attempt = flag.attempt;
    const from = Math.max(flag.from, reached);
    if (from >= flag.to) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[flag.to] = (steps[flag.to] ?? 0) - 1;
    reached = flag.to;
  }
  let on = 0;
  return steps.slice(0, length).map((_, token) => {
    on += steps[token] ?? 0;
    return on;
  });
}

function around(learners: Int32Array, top: number, most: number): TokenRange {
  const many = (token: number) => 2 * (learners[token] ?? 0) >= most;
  let from = top;
  let to = top + 1;
  while (from > 0 && many(from - 1)) from -= 1;
  while (to < learners.length && many(to)) to += 1;
  return { from, to };
}

function distinct(flags: readonly Loose[]): number {
  return new Set(flags.map(({ attempt }) => attempt)).size;
}
