import { atom, computed } from 'nanostores';
import type { Article } from '../../../core/article/article.ts';
import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import type { Suggestion } from '../../../core/draft/suggestion.ts';
import { suggestionKey } from '../../../core/draft/suggestionKey.ts';
import type { Family } from '../../../core/taxonomy/technique.ts';
import { $authored, $authoredArticle } from '../authoredStore.ts';
import { make } from './history.ts';
import { $marks, acceptSuggestion } from './marksStore.ts';

/** A suggestion on the desk. */
export interface Offered extends Suggestion {
  /** Unique among those of its text. */
  readonly id: string;
  /** By which it is refused. */
  readonly key: string;
  readonly quote: string;
}

interface Made {
  readonly article: Article;
  /** `null` in a language without rules. */
  readonly offered: readonly Offered[] | null;
}

/** What makes suggestions. It is large, so it is loaded when it is needed. */
export type Suggester = Pick<typeof import('../../../core/draft/suggest.ts'), 'suggesting' | 'canSuggest'>;

const $made = atom<Made | null>(null);

/** All suggestions for the text as it stands: `undefined` until they are made, `null` in a language without rules. */
export const $suggestions = computed([$made, $authoredArticle], (made, article) =>
  made?.article === article ? made?.offered : undefined,
);

/**
 * Makes the suggestions for the text as it stands. What is returned does some of the work for as long as it is told to
 * go on, and says whether nothing is left to do; where the text changes meanwhile, nothing is.
 */
export function makeSuggestions({ suggesting, canSuggest }: Suggester): (goesOn: () => boolean) => boolean {
  const article = $authoredArticle.get();
  if (!article || $made.get()?.article === article) return () => true;
  if (!canSuggest(article.lang)) {
    $made.set({ article, offered: null });
    return () => true;
  }
  const work = suggesting(article);
  return (goesOn) => {
    while (goesOn()) {
      if ($authoredArticle.get() !== article) return true;
      const { done, value } = work.next();
      if (!done) continue;
      $made.set({ article, offered: value.map((suggestion) => offered(suggestion, article)) });
      return true;
    }
    return false;
  };
}

function offered(suggestion: Suggestion, { text }: Article): Offered {
  return {
    ...suggestion,
    id: `${suggestion.rule}-${suggestion.start}-${suggestion.end}`,
    key: suggestionKey(suggestion, text),
    quote: text.slice(suggestion.start, suggestion.end),
  };
}

const $refusedKeys = computed($authored, (quiz) => quiz?.refused);
const $refusedSet = computed($refusedKeys, (keys) => new Set(keys));

/** Whether a mark says already what a suggestion asks: of the same family on some of its words, or a note on them. */
function isSettledBy({ start, end, family }: Suggestion, mark: Mark): boolean {
  return mark.start < end && start < mark.end && (mark.kind !== 'item' || mark.family === family);
}

/** Those that wait for a decision. */
export const $waiting = computed([$suggestions, $refusedSet, $marks], (all, refused, marks) =>
  (all ?? []).filter((one) => !refused.has(one.key) && !marks.some((mark) => isSettledBy(one, mark))),
);

/** Those that were refused. */
export const $refused = computed([$suggestions, $refusedSet], (all, refused) =>
  (all ?? []).filter(({ key }) => refused.has(key)),
);

/** Of which family suggestions are shown, and whether those that were refused. */
export const $shownFamily = atom<Family | 'all'>('all');
export const $showRefused = atom(false);

/** Those that the text and the list show, in order of position. */
export const $shown = computed(
  [$waiting, $refused, $shownFamily, $showRefused],
  (waiting, refused, family, withRefused) =>
    [...waiting, ...(withRefused ? refused : [])]
      .filter((one) => family === 'all' || one.family === family)
      .sort((a, b) => a.start - b.start || b.end - a.end),
);

const $asked = atom<string | null>(null);

/** The suggestion that keys and the text are about. */
export const $current = computed(
  [$shown, $asked],
  (shown, asked) => shown.find(({ id }) => id === asked) ?? null,
);

export function goTo(id: string | null): void {
  $asked.set(id);
}

/** Goes to the next or previous suggestion that is shown; from the last on to the first. Returns it. */
export function step(direction: 1 | -1): Offered | null {
  const shown = $shown.get();
  const here = shown.findIndex(({ id }) => id === $current.get()?.id);
  const next = here < 0 && direction === -1 ? shown.length - 1 : here + direction;
  const goal = shown[(next + shown.length) % shown.length] ?? null;
  $asked.set(goal?.id ?? null);
  return goal;
}

/** Does something with a suggestion that takes it off the list; the one after it is then current, else the one before. */
function decide(one: Offered, decided: () => void): void {
  const shown = $shown.get();
  const here = shown.findIndex(({ id }) => id === one.id);
  decided();
  const left = new Set($shown.get().map(({ id }) => id));
  const next =
    shown.slice(here + 1).find(({ id }) => left.has(id)) ??
    shown.slice(0, here).findLast(({ id }) => left.has(id));
  $asked.set(next?.id ?? null);
}

/** Takes a suggestion into the key; returns the id of the mark. */
export function accept(one: Offered): string | null {
  let id: string | null = null;
  decide(one, () => {
    id = acceptSuggestion(one);
  });
  return id;
}

/** Refuses a suggestion, here and wherever the same words would be suggested again. */
export function refuse(one: Offered): void {
  if (!$refusedSet.get().has(one.key)) decide(one, () => make({ refused: one.key, was: false }));
}

/** Takes a refusal back. */
export function bringBack(one: Offered): void {
  if ($refusedSet.get().has(one.key)) make({ refused: one.key, was: true });
}

/** The rule that may have led to a mark: that of a suggestion of its technique on its words. */
export function ruleBehind(mark: Mark): string | null {
  if (mark.kind !== 'item') return null;
  const behind = $suggestions
    .get()
    ?.find((one) => one.technique === mark.technique && one.start < mark.end && mark.start < one.end);
  return behind?.rule ?? null;
}
