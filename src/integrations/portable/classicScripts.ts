import path from 'node:path';
import { rolldown } from 'rolldown';
import { islandName } from './astroParts.ts';
import { type KindScripts, Naming } from './naming.ts';

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
  /** By the kind's name. */
  readonly byKind: ReadonlyMap<string, KindScripts>;
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
      // They were modules: in code that is not strict, a function in a block would hide a name that was shortened to the same.
      strict: true,
      entryFileNames: '[name].js',
      // Without the hash that the modules' own names end in.
      chunkFileNames: ({ name }) => `${name.replace(/\..*$/, '')}.js`,
    });
    const chunks = output.filter((part) => part.type === 'chunk');
    const entry = (name: string) => chunks.find((chunk) => chunk.facadeModuleId === BEGIN + name)?.fileName;
    const naming = new Naming(
      chunks,
      kinds.map(({ name }) => ({ kind: name, first: entry(name + FIRST), islands: entry(name) })),
    );
    return { files: naming.files(), byKind: naming.byKind() };
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
