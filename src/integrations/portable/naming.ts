import type { OutputChunk } from 'rolldown';
import { grouped, type Loading } from './grouping.ts';
import { hashedName } from './hashedName.ts';
import { plainExports } from './plainExports.ts';

/** What a kind of page begins with: names of the chunks that run by themselves, in order. */
export interface Beginning {
  readonly kind: string;
  /** Runs before the islands' code is there. */
  readonly first: string | undefined;
  readonly islands: string | undefined;
}

/** The files that pages of a kind load, in order, and the chunks among them that run by themselves. */
export interface KindScripts {
  readonly files: readonly string[];
  readonly begins: readonly string[];
}

interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The text of a file before those it loads later have names, and the groups of chunks that these are. */
interface Draft {
  readonly text: string;
  readonly later: readonly (readonly string[])[];
}

/** Stands in a draft for the name of the file that a chunk is in, in quotes. Nothing of ours is written like this. */
const PLACE = /"@file-of:([^"]+)"/g;

/**
 * Puts chunks into files and gives these names by what is in them. A chunk that loads another one later has the
 * name of that one's file in its text.
 */
export class Naming {
  readonly #chunks: ReadonlyMap<string, OutputChunk>;
  readonly #beginnings: readonly Beginning[];
  /** Of the chunks that come as a page opens: on which kinds of page. */
  readonly #atOnce: ReadonlyMap<string, Loading>;
  /** The chunks of each file, by each of them. */
  readonly #together = new Map<string, readonly string[]>();
  readonly #files: ReadonlyMap<readonly string[], NamedFile>;

  constructor(chunks: readonly OutputChunk[], beginnings: readonly Beginning[]) {
    this.#chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    this.#beginnings = beginnings;
    this.#atOnce = this.#loadedAtOnce();
    const later = [...this.#chunks.keys()]
      .filter((chunk) => !this.#atOnce.has(chunk))
      .map((chunk) => [chunk]);
    for (const group of [...grouped(this.#atOnce), ...later]) {
      for (const chunk of group) this.#together.set(chunk, group);
    }
    this.#files = this.#nameFiles();
  }

  /** Text by file name. */
  files(): Map<string, string> {
    return new Map([...this.#files.values()].map(({ name, text }) => [name, text]));
  }

  byKind(): Map<string, KindScripts> {
    return new Map(
      this.#beginnings.map(({ kind, first, islands }) => {
        const begins = [first, islands].filter((chunk) => chunk !== undefined);
        // A chunk that runs by itself stands in the last file of those it rests on.
        const files = begins.flatMap((chunk) => {
          const own = this.#fileOf(chunk);
          const needed = this.#closure(chunk).map((need) => this.#fileOf(need));
          return [...needed.filter((file) => file !== own), own];
        });
        return [kind, { files: [...new Set(files)], begins }];
      }),
    );
  }

  #loadedAtOnce(): Map<string, Loading> {
    const loading = new Map<string, Loading>();
    for (const phase of ['first', 'islands'] as const) {
      for (const beginning of this.#beginnings) {
        const entry = beginning[phase];
        for (const chunk of entry === undefined ? [] : this.#closure(entry)) {
          const { kinds = [], first = phase === 'first' } = loading.get(chunk) ?? {};
          const size = this.#chunks.get(chunk)?.code.length ?? 0;
          loading.set(chunk, { kinds: new Set([...kinds, beginning.kind]), first, size });
        }
      }
    }
    return loading;
  }

  /** A chunk and what it rests on, in the order in which they are to be loaded. */
  #closure(chunk: string, seen = new Set<string>()): string[] {
    if (seen.has(chunk)) return [];
    seen.add(chunk);
    const needs = this.#chunks.get(chunk)?.imports ?? [];
    return [...needs.flatMap((need) => this.#closure(need, seen)), chunk];
  }

  /** The kinds of page on which a chunk may come to run: those that load it at once, or some time later. */
  #kindsWith(chunk: string, seen = new Set<string>()): string[] {
    if (seen.has(chunk)) return [];
    seen.add(chunk);
    const askers = [...this.#chunks.values()].filter(
      ({ imports, dynamicImports }) => imports.includes(chunk) || dynamicImports.includes(chunk),
    );
    return [
      ...(this.#atOnce.get(chunk)?.kinds ?? []),
      ...askers.flatMap(({ fileName }) => this.#kindsWith(fileName, seen)),
    ];
  }

  #fileOf(chunk: string): string {
    return this.#files.get(this.#groupOf(chunk))?.name ?? '';
  }

  #groupOf(chunk: string): readonly string[] {
    const group = this.#together.get(chunk);
    if (!group) throw new Error(`${chunk} is in no file.`);
    return group;
  }

  /**
   * Names every file by its text and the texts of all that it may load later, in whatever turn: pages of one kind may
   * load later what pages of another load at once, and the other way about, so that no text can be named first.
   */
  #nameFiles(): Map<readonly string[], NamedFile> {
    const drafts = new Map<readonly string[], Draft>();
    for (const group of new Set(this.#together.values())) {
      const parts = group.map((part) => this.#draft(part));
      const later = new Set(parts.flatMap((part) => part.later.map((goal) => this.#groupOf(goal))));
      drafts.set(group, { text: parts.map(({ text }) => text).join(''), later: [...later] });
    }
    const names = new Map<readonly string[], string>();
    for (const group of drafts.keys()) {
      const texts = [...reached(group, drafts)].map((other) => drafts.get(other)?.text ?? '');
      // Called after the largest of its parts.
      const [largest = ''] = [...group].sort((a, b) => this.#size(b) - this.#size(a));
      names.set(group, hashedName(largest.replace(/\.js$/, ''), texts.join('')));
    }
    const named = (text: string) =>
      text.replaceAll(PLACE, (_, chunk: string) => JSON.stringify(names.get(this.#groupOf(chunk))));
    return new Map(
      [...drafts].map(([group, { text }]) => [group, { name: names.get(group) ?? '', text: named(text) }]),
    );
  }

  #size(chunk: string): number {
    return this.#chunks.get(chunk)?.code.length ?? 0;
  }

  /** The text of a chunk, with places for the names of the files that it loads later, and the chunks in these. */
  #draft(chunk: string): { readonly text: string; readonly later: readonly string[] } {
    const { code = '', dynamicImports = [] } = this.#chunks.get(chunk) ?? {};
    const kinds = this.#kindsWith(chunk);
    // When a part asks for another one, the page's own scripts have run, and what the part rests on is there.
    const own = new Set([...this.#closure(chunk), ...(this.#together.get(chunk) ?? [])]);
    const isThere = (part: string) =>
      own.has(part) || kinds.every((kind) => this.#atOnce.get(part)?.kinds.has(kind));
    const later: string[] = [];
    const body = dynamicImports.reduce((text, goal) => {
      const bundled = `Promise.resolve().then(()=>require("./${goal}"))`;
      if (!text.includes(bundled)) {
        throw new Error(`${chunk} loads ${goal} in a way that is not known: has the bundler changed?`);
      }
      const parts = this.#closure(goal)
        .filter((part) => part === goal || !isThere(part))
        // What is wanted is named last, though the page may have it already and no file be asked for.
        .map((part) => {
          if (isThere(part)) return [part, ''];
          later.push(part);
          return [part, `@file-of:${part}`];
        });
      return text.replaceAll(bundled, () => `load(${JSON.stringify(parts)})`);
    }, plainExports(code.trim()));
    // In parentheses, so that browsers compile the function while it arrives and not a second time when it runs.
    const text = `slantwise.define(${JSON.stringify(chunk)},((require,exports,module,load)=>{${body}\n}));\n`;
    return { text, later };
  }
}

/** A file and all that it may load later, directly or by way of others. */
function reached(
  group: readonly string[],
  drafts: ReadonlyMap<readonly string[], Draft>,
): ReadonlySet<readonly string[]> {
  const all = new Set([group]);
  // A set may grow while it is walked.
  for (const one of all) for (const later of drafts.get(one)?.later ?? []) all.add(later);
  return all;
}
