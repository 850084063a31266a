/**
 * What classic scripts have in place of modules. Modules do not load from a folder opened by double-click;
 * classic scripts do, so each chunk of the site is a classic script that defines itself here.
 */

type Exports = Record<string, unknown>;
/** A chunk's own code. `load` stands where the source says `import()`. */
type Factory = (
  require: (chunk: string) => Exports,
  exports: Exports,
  module: { exports: Exports },
  load: typeof loadChunks,
) => void;

const factories = new Map<string, Factory>();
const made = new Map<string, Exports>();
const islands = new Map<string, PromiseWithResolvers<Exports>>();
const arriving = new Map<string, Promise<void>>();

/** Where the site's scripts are; empty when they stand inside the page. */
const folder = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** When the page's own scripts have run: what is loaded later rests on them. */
const ownScripts = new Promise<unknown>((resolve) => document.addEventListener('DOMContentLoaded', resolve));

/** The chunks that run by themselves on this page, which says so: all others run when they are needed. */
const begins = (document.documentElement.dataset['begins'] ?? '').split(' ');

/** Called by each chunk's script. */
export function define(chunk: string, factory: Factory): void {
  factories.set(chunk, factory);
  if (begins.includes(chunk)) require(chunk);
}

function require(chunk: string): Exports {
  // Chunks name each other as neighbouring files.
  const name = chunk.replace('./', '');
  const known = made.get(name);
  if (known) return known;
  const factory = factories.get(name);
  if (!factory) throw new Error(`The script ${name} is not on this page.`);
  const module = { exports: {} };
  made.set(name, module.exports);
  factory(require, module.exports, module, loadChunks);
  made.set(name, module.exports);
  return module.exports;
}

/** Gives the islands' code to Astro's runtime, by the name that stands in the page. */
export function offer(modules: Readonly<Record<string, Exports>>): void {
  for (const [name, exports] of Object.entries(modules)) awaited(name).resolve(exports);
}

/** The code of an island, as soon as its script has run; what Astro's runtime calls in place of `import()`. */
export function loadIsland(name: string): Promise<Exports> {
  return awaited(name).promise;
}

function awaited(name: string): PromiseWithResolvers<Exports> {
  const known = islands.get(name);
  if (known) return known;
  const { promise, resolve, reject } = deferred();
  const entry = { promise, resolve, reject };
  islands.set(name, entry);
  return entry;
}

/** `Promise.withResolvers`, which browsers of 2023 lack. */
function deferred(): PromiseWithResolvers<Exports> {
  let resolve: PromiseWithResolvers<Exports>['resolve'] = () => {};
  let reject: PromiseWithResolvers<Exports>['reject'] = () => {};
  const promise = new Promise<Exports>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/**
 * Loads a chunk that few visits need. `parts` are what it rests on that this page has not, and itself last. Rejects
 * when a script cannot be had; the next call tries again.
 */
async function loadChunks(parts: readonly (readonly [chunk: string, file: string])[]): Promise<Exports> {
  await ownScripts;
  await Promise.all(parts.map(([chunk, file]) => (factories.has(chunk) ? undefined : arrival(file))));
  return require(parts.at(-1)?.[0] ?? '');
}

function arrival(file: string): Promise<void> {
  const known = arriving.get(file);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(file, folder).href;
    script.onload = () => resolve();
    script.onerror = () => {
      arriving.delete(file);
      script.remove();
      reject(new Error(`The script ${file} could not be loaded.`));
    };
    document.head.append(script);
  });
  arriving.set(file, promise);
  return promise;
}
