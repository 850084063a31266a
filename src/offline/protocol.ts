import type { Wish } from './plan.ts';

// What pages and the worker say to each other. The worker of one build may be asked by the page of another, so
// whoever does not understand a question answers `null`.

/** Why files did not come: no network, no room left, or the host has other files than the build's. */
export type Trouble = 'offline' | 'full' | 'changed';

/** How much of the site is on the device. */
export interface Status {
  readonly quizzes: number;
  /** The slugs of the quizzes that open without a network. */
  readonly kept: readonly string[];
  /** Bytes still to be fetched until all quizzes are there in this build's content. */
  readonly missing: number;
  /** Whether all of it comes along without being asked. */
  readonly small: boolean;
}

/** What came of one step of fetching. */
export interface Step {
  /** Files still to be fetched. */
  readonly left: number;
  readonly trouble: Trouble | null;
}

export type Question =
  | { readonly ask: 'status' }
  /** Keep the page at this address: it was loaded before there was a worker. */
  | { readonly ask: 'visited'; readonly address: string }
  /** Fetch so many files of what is wished; asked again and again until nothing is left. */
  | { readonly ask: 'fetch'; readonly wish: Wish; readonly files: number }
  /** Take the place of the older worker; with `alone`, only if no other page of the site is open. */
  | { readonly ask: 'take'; readonly alone: boolean };

export interface Answers {
  readonly status: Status;
  readonly visited: Status;
  readonly fetch: Step;
  readonly take: { readonly taking: boolean };
}

/** Sent to every open page when a newer worker is about to take over. */
export const TAKING = 'slantwise:taking';

/** Sent to every open page when there is more on the device than before. */
export const KEPT_MORE = 'slantwise:kept-more';
