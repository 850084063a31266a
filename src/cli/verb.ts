import type { ParseArgsOptionsConfig } from 'node:util';

/** What a verb is given. */
export interface Call {
  readonly args: readonly string[];
  /** Options with a value, by name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Options that may be given several times, by name. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  /** Options that are there. */
  readonly switches: ReadonlySet<string>;
  /** The folder of the packs. */
  readonly quizzes: string;
  /** Says something on standard error. */
  note(text: string): void;
}

/** What a verb gives back: the same answer for a program and for a person. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** 1 when problems were found. */
  readonly status: 0 | 1;
}

/** One verb of the `quiz` command. A wrong call throws a `UsageError`, wrong input a `Failure`. */
export interface Verb {
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many arguments it takes. */
  readonly arity: readonly [least: number, most: number];
  run(call: Call): Promise<Answer>;
}
