/** One file of a build: its path below the site's root, a hash of its content, and its size in bytes. */
export type FileEntry = readonly [file: string, hash: string, bytes: number];

/**
 * Every file of a build, as the build writes it down for the service worker. A format: the worker of one build
 * reads the lists of builds before it.
 */
export interface FileList {
  readonly version: 1;
  /** What every visit needs; a worker is not installed without it. */
  readonly shell: readonly FileEntry[];
  /** What some quizzes need beside the shell, such as fonts for rarer letters. */
  readonly extra: readonly FileEntry[];
  /** The quizzes in order of slug, each with all its pages. */
  readonly quizzes: readonly QuizFiles[];
  /** Kept when somebody asks for it, never ahead. */
  readonly other: readonly FileEntry[];
}

export interface QuizFiles {
  readonly slug: string;
  /** The quiz itself first, then pages such as its printable key. */
  readonly files: readonly FileEntry[];
}

/** Which list: the file it lies in, and the hash of its content. */
export interface ListName {
  readonly file: string;
  readonly hash: string;
}

/** A build as a worker knows it. */
export interface Build {
  readonly name: ListName;
  readonly list: FileList;
  /** Every entry by its file. */
  readonly files: ReadonlyMap<string, FileEntry>;
  /** By the files of a quiz, the quiz. */
  readonly quizOf: ReadonlyMap<string, QuizFiles>;
}

/** Looks through a list once, so that entries are found by file. */
export function readBuild(name: ListName, list: FileList): Build {
  const quizFiles = list.quizzes.flatMap((quiz) => quiz.files.map((entry) => [quiz, entry] as const));
  const entries = [...list.shell, ...list.extra, ...quizFiles.map(([, entry]) => entry), ...list.other];
  return {
    name,
    list,
    files: new Map(entries.map((entry) => [entry[0], entry])),
    quizOf: new Map(quizFiles.map(([quiz, [file]]) => [file, quiz])),
  };
}

/** How many bytes of a SHA-256 are written down: 72 bits tell any two files of a site apart. */
export const HASH_BYTES = 9;
