import type { ParseArgsOptionsConfig } from 'node:util';

/** What an export is asked for. All paths are absolute. */
export interface Order {
  /** The pack's name; empty for a format of the whole site. */
  readonly slug: string;
  /** The file to write. Its folder is there, and it is no folder itself. */
  readonly file: string;
  /** The folder of the packs. */
  readonly quizzes: string;
  /** A site that was built already; else what is needed is built. */
  readonly dist: string | undefined;
  /** The values of the format's own options. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Those of its options that take no value and are there. */
  readonly switches: ReadonlySet<string>;
  /** Says something on standard error. */
  note(text: string): void;
}

/** What was written: its size, and figures of the format's own. */
export interface Written {
  readonly bytes: number;
  readonly [figure: string]: number;
}

/** One value of `--as`. */
export interface ExportFormat {
  readonly summary: string;
  /** Whether it is made of one quiz, and wants a SLUG, or of the whole site. */
  readonly of: 'quiz' | 'site';
  readonly options?: ParseArgsOptionsConfig;
  /** The name of the file where `-o` gives none. */
  fileName(slug: string): string;
  /** Writes the file whole or not at all. Throws a `UsageError` or a `Failure`. */
  write(order: Order): Promise<Written>;
}
