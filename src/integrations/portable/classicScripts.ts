import { createHash } from 'node:crypto';
import path from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { islandName } from './astroParts.ts';

/** What pages of one kind ask to run: the same modules on each. */
export interface PageKind {
  /** A short name for its script. */
  readonly name: string;
  readonly islands: readonly string[];
  readonly modules: readonly string[];
}

/** The classic scripts of a site. */
export interface ClassicScripts {
  /** Text by file name; the name holds a hash of the text. */
  readonly files: ReadonlyMap<string, string>;
  /** The file names that pages of a kind load, in order, by the kind's name. */
  readonly byKind: ReadonlyMap<string, readonly string[]>;
}

const BEGIN = '\0begin:';
/** Ends the name of the part of a kind that runs before its islands' code is there. */
const FIRST = '-first';

/**
 * Bundles the modules that Astro built into classic scripts: one for the code of each kind of page, and shared
 * ones for what kinds have in common. `site` is the folder of the build.
 */
export async function classicScripts(site: string, kinds: readonly PageKind[]): Promise<ClassicScripts> {
  const byName = new Map(kinds.flatMap(beginnings));
  const bundle = await rolldown({
    input: Object.fromEntries([...byName.keys()].map((name) => [name, BEGIN + name])),
    platform: 'browser',
    plugins: [
      {
        name: 'slantwise-page-kinds',
        resolveId: (id) => (id.startsWith(BEGIN) ? id : id.startsWith('/') ? path.join(site, id) : null),
        load: (id) => {
          return id.startsWith(BEGIN) ? (byName.get(id.slice(BEGIN.length)) ?? null) : null;
        },
      },
    ],
  });
  try {
    const { output } = await bundle.generate({
      format: 'cjs',
      exports: 'named',
      esModule: false,
      comments: false,
      minify: true,
      entryFileNames: '[name].js',
      // Without the hash that the modules' own names end in.
      chunkFileNames: ({ name }) => `${name.replace(/\..*$/, '')}.js`,
    });
    return new Naming(output.filter((part) => part.type === 'chunk')).scripts(kinds);
  } finally {
    await bundle.close();
  }
}

/**
 * The modules that a kind of page begins with, by name: one that runs its scripts, and one that hands its islands over.
 * They are apart so that the scripts need not wait for what only islands need, which is most of the code.
 */
function beginnings({ name, islands, modules }: PageKind): (readonly [name: string, source: string])[] {
  const scripts = modules.map((address) => `import ${JSON.stringify(address)};`);
  const imports = islands.map((address, index) => `import * as m${index} from ${JSON.stringify(address)};`);
  const offers = islands.map((address, index) => `${JSON.stringify(islandName(address))}: m${index}`);
  return [
    ...(scripts.length > 0 ? [[name + FIRST, scripts.join('\n')] as const] : []),
    ...(imports.length > 0
      ? [[name, `${imports.join('\n')}\nslantwise.offer({ ${offers.join(', ')} });`] as const]
      : []),
  ];
}

/** Gives chunks the names of their files. A chunk that loads another one later has that one's name in its text. */
class Naming {
  readonly #chunks: ReadonlyMap<string, OutputChunk>;
  readonly #files = new Map<string, { readonly file: string; readonly text: string }>();

  constructor(chunks: readonly OutputChunk[]) {
    this.#chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  }

  scripts(kinds: readonly PageKind[]): ClassicScripts {
    const byKind = kinds.map(({ name }) => {
      const entries = [...this.#chunks.values()].filter(
        (chunk) => chunk.facadeModuleId === BEGIN + name + FIRST || chunk.facadeModuleId === BEGIN + name,
      );
      // What runs first comes first.
      entries.sort((a, b) => Number(b.name.endsWith(FIRST)) - Number(a.name.endsWith(FIRST)));
      const seen = new Set<string>();
      const chunks = entries.flatMap(({ fileName }) => this.#closure(fileName, seen));
      return [name, chunks.map((chunk) => this.#fileOf(chunk, []))] as const;
    });
    for (const chunk of this.#chunks.keys()) this.#fileOf(chunk, []);
    return {
      files: new Map([...this.#files.values()].map(({ file, text }) => [file, text])),
      byKind: new Map(byKind),
    };
  }

  /** A chunk and what it rests on, in the order in which they are to be loaded. */
  #closure(chunk: string, seen = new Set<string>()): string[] {
    if (seen.has(chunk)) return [];
    seen.add(chunk);
    const needs = this.#chunks.get(chunk)?.imports ?? [];
    return [...needs.flatMap((need) => this.#closure(need, seen)), chunk];
  }

  #fileOf(chunk: string, asking: readonly string[]): string {
    const known = this.#files.get(chunk);
    if (known) return known.file;
    if (asking.includes(chunk)) {
      throw new Error(`Parts that are loaded later load each other: ${[...asking, chunk].join(' -> ')}.`);
    }
    const text = this.#text(chunk, [...asking, chunk]);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const file = `${path.basename(chunk, '.js')}.${hash}.js`;
    this.#files.set(chunk, { file, text });
    return file;
  }

  #text(chunk: string, asking: readonly string[]): string {
    const { code = '', dynamicImports = [], facadeModuleId } = this.#chunks.get(chunk) ?? {};
    // By the time a part asks for another one, it is there itself, and so is what it rests on.
    const present = new Set(this.#closure(chunk));
    const body = dynamicImports.reduce((text, goal) => {
      const bundled = `Promise.resolve().then(()=>require("./${goal}"))`;
      if (!text.includes(bundled)) {
        throw new Error(`${chunk} loads ${goal} in a way that is not known: has the bundler changed?`);
      }
      const parts = this.#closure(goal)
        .filter((part) => !present.has(part))
        .map((part) => [part, this.#fileOf(part, asking)]);
      return text.replaceAll(bundled, () => `load(${JSON.stringify(parts)})`);
    }, code.trim());
    const begins = facadeModuleId?.startsWith(BEGIN) ?? false;
    // In parentheses, so that browsers compile the function while it arrives and not a second time when it runs.
    return `slantwise.define(${JSON.stringify(chunk)},((require,exports,module,load)=>{${body}\n}),${begins});\n`;
  }
}
