import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/core/article/tokens.ts';
import { type Finding, findings } from '../../src/core/review/findings.ts';
import type { Flag } from '../../src/core/scoring/flag.ts';
import { score } from '../../src/core/scoring/score.ts';
import { FAMILIES } from '../../src/core/taxonomy/technique.ts';
import { feedback, type Review } from '../../src/messages/feedback.ts';
import { openQuiz, type Quiz, review } from './class.ts';
import { LEARNERS } from './learners.ts';

// What a sentence says of the score is held against the score itself, with the flags it speaks of taken away.

const QUIZZES = await Promise.all(
  ['alaska-meeting', 'let-the-marsh-breathe', 'castle-road-water-main'].map(openQuiz),
);

/** Flags of 1 to 6 words, or of up to 70, near the words of the key as often as anywhere. */
function anyFlags({ article, key }: Quiz): fc.Arbitrary<Flag[]> {
  const { starts, ends } = tokenize(article.text, article.lang);
  const places = [...key.items, ...key.fair, ...key.contested].flatMap((entry) => entry.places);
  const anchors = places.map(({ start }) => starts.findIndex((at) => at >= start));
  const flag = fc
    .tuple(
      fc.oneof(fc.constantFrom(...anchors), fc.nat(starts.length - 1)),
      fc.integer({ min: -3, max: 2 }),
      fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 70 })),
      fc.constantFrom(...FAMILIES),
    )
    .map(([anchor, shift, length, family]) => {
      const from = Math.min(Math.max(0, anchor + shift), starts.length - 1);
      const to = Math.min(from + length, starts.length) - 1;
      return { start: starts[from] ?? 0, end: ends[to] ?? 0, family };
    });
  return fc.array(flag, { maxLength: 24 });
}

interface Told {
  readonly finding: Finding;
  readonly said: string[];
  readonly review: Review;
  /** The score when the flags with these indices had not been made. */
  readonly without: (indices: readonly number[]) => number;
}

function tell(quiz: Quiz, flags: readonly Flag[]): Told[] {
  const shown = review(quiz, flags);
  const without = (indices: readonly number[]) =>
    score(
      quiz.article,
      quiz.key,
      flags.filter((_, index) => !indices.includes(index)),
    ).score;
  return findings(quiz.key, shown.result).map((finding) => ({
    finding,
    said: feedback(finding, shown),
    review: shown,
    without,
  }));
}

/** Holds for every scripted learner and for flags at random. */
function always(name: string, check: (told: Told) => void): void {
  describe(name, () => {
    it.each(QUIZZES)('on $slug', (quiz) => {
      for (const learner of LEARNERS) tell(quiz, learner.flags(quiz)).forEach(check);
      fc.assert(
        fc.property(anyFlags(quiz), (flags) => tell(quiz, flags).forEach(check)),
        { numRuns: 60 },
      );
    });
  });
}

const says = ({ said }: Told, words: string) => said.some((sentence) => sentence.includes(words));

always('every finding is told in short, whole, different sentences', ({ said }) => {
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) {
    expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u);
    expect(sentence).not.toMatch(/ {2}|undefined|null|NaN|“”/u);
    expect(sentence.replaceAll(/“[^”]*”/gu, '“…”').split(' ').length).toBeLessThan(40);
  }
});

always('half credit is said exactly where an item counts one half', (told) => {
  const { finding, review: shown } = told;
  const half =
    shown.result.core.total > 0 && finding.kind === 'near' && finding.result.reason !== 'wrong-family';
  expect(says(told, 'Half credit')).toBe(half);
});

always('a flag that does not change the score leaves it as it is when it is taken away', (told) => {
  if (!says(told, 'does not change the score')) return;
  expect(told.without(told.finding.flags)).toBeCloseTo(told.review.result.score, 9);
});

always('what neither earns nor costs leaves the score as it is when it is taken away', (told) => {
  const { finding, review: shown } = told;
  if (told.said.some((sentence) => sentence.includes('lowers the score'))) return;
  const spokenOf = finding.flags.filter((index) => {
    const flag = shown.result.flags[index];
    if (finding.kind === 'contested') return says(told, 'You flagged this.') && flag?.note === finding.id;
    return says(told, 'either earn') && flag?.outcome === 'duplicate' && flag.item === finding.id;
  });
  if (spokenOf.length === 0) return;
  expect(told.without(spokenOf)).toBeCloseTo(shown.result.score, 9);
});

always('a flag that lowers the score and earns nothing raises it when it is taken away', (told) => {
  const { finding, review: shown } = told;
  if (!says(told, 'lowers the score')) return;
  const flags = shown.result.flags;
  const earns = finding.flags.some((index) => {
    const outcome = flags[index]?.outcome;
    return outcome === 'near' || outcome === 'hit';
  });
  if (earns) return;
  const after = told.without(finding.flags);
  expect(after).toBeGreaterThanOrEqual(shown.result.score - 1e-9);
  // In a rich article a finding of a fair passage has every flag that counts against it.
  if (finding.kind === 'false-alarm' && shown.result.core.total > 0) {
    expect(after).toBeGreaterThan(shown.result.score);
  }
});

always('“you left this alone” and “you did not flag this” are said only of words without a flag', (told) => {
  const { finding, review: shown } = told;
  if (!says(told, 'You left this alone') && !says(told, 'You did not flag this')) return;
  for (const place of finding.spans) {
    for (const flag of shown.result.flags) {
      const both = shown.text.slice(Math.max(place.start, flag.start), Math.min(place.end, flag.end));
      expect(both).not.toMatch(/[\p{L}\p{N}]/u);
    }
  }
});

describe('every flag is spoken of in some finding', () => {
  it.each(QUIZZES)('on $slug', (quiz) => {
    fc.assert(
      fc.property(anyFlags(quiz), (flags) => {
        const spokenOf = new Set(tell(quiz, flags).flatMap(({ finding }) => finding.flags));
        expect([...flags.keys()].filter((index) => !spokenOf.has(index))).toEqual([]);
      }),
    );
  });
});

describe('the order in which flags were made changes no sentence', () => {
  it.each(QUIZZES)('on $slug', (quiz) => {
    const sentencesOf = (flags: readonly Flag[]) =>
      tell(quiz, flags)
        .map(({ finding, said }) => `${finding.spans[0]?.start}: ${said.join(' ')}`)
        .sort();
    fc.assert(
      fc.property(anyFlags(quiz), (flags) => {
        expect(sentencesOf(flags.toReversed())).toEqual(sentencesOf(flags));
      }),
      { numRuns: 60 },
    );
  });
});
