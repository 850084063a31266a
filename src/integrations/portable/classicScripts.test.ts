import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { classicScripts } from './classicScripts.ts';
import type { KindScripts } from './naming.ts';

let site = '';

beforeEach(async () => {
  site = await mkdtemp(path.join(os.tmpdir(), 'slantwise-classic-'));
  await mkdir(path.join(site, '_astro'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

async function modules(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(site, '_astro', name), text);
}

const SHARED = 'let count = 0; export const next = () => { count += 1; return count };';
const A = 'import { next } from "./shared.1.js"; export const A = () => "a" + next();';
const B =
  'import { next } from "./shared.1.js"; export const B = () => import("./late.2.js").then(({ late }) => late(next()));';
/** Enough for a file of its own. */
const BULK = `globalThis.bulk = ${JSON.stringify('x'.repeat(9000))};`;
const LATE = 'import { next } from "./shared.1.js"; export const late = (n) => "late " + n + " " + next();';
const ALL = { 'shared.1.js': SHARED, 'A.1.js': A + BULK, 'B.1.js': B + BULK, 'late.2.js': LATE };
const KINDS = [
  { name: 'one-page', islands: ['/_astro/A.1.js'], modules: [] },
  { name: 'two-page', islands: ['/_astro/A.1.js', '/_astro/B.1.js'], modules: [] },
];

function filesOf(byKind: ReadonlyMap<string, KindScripts>, kind: string): readonly string[] {
  return byKind.get(kind)?.files ?? [];
}

describe('the classic scripts of a site', () => {
  it('give each kind of page what it runs, and share what kinds have in common', async () => {
    await modules(ALL);
    const { files, byKind } = await classicScripts(site, KINDS);
    const one = filesOf(byKind, 'one-page');
    const two = filesOf(byKind, 'two-page');
    expect(one.filter((file) => two.includes(file))).not.toEqual([]);
    expect(one.map((file) => files.get(file)).join()).not.toContain('late');
    for (const file of [...one, ...two]) expect(files.has(file), file).toBe(true);
    // What is loaded later is on no page.
    const later = [...files.keys()].filter((file) => ![...one, ...two].includes(file));
    expect(later).toEqual([expect.stringMatching(/^late\.[0-9a-f]{10}\.js$/)]);
  });

  it('call each other’s functions without a getter in between', async () => {
    const shared = 'let count = 0; export function next() { count += 1; return count }';
    const a = 'import { next } from "./shared.1.js"; export function A() { return "a" + next() }';
    await modules({ ...ALL, 'shared.1.js': shared, 'A.1.js': a + BULK });
    const { files, byKind } = await classicScripts(site, KINDS);
    const [shares] = filesOf(byKind, 'one-page').filter((file) => filesOf(byKind, 'two-page').includes(file));
    expect(files.get(shares ?? '')).toMatch(/exports\.\w+=\w+/);
    expect(new PlainPage(files, byKind.get('two-page')).call('A.1', 'A')).toBe('a1');
  });

  it('run one after the other as plain scripts, and load what comes later by name', async () => {
    await modules(ALL);
    const { files, byKind } = await classicScripts(site, KINDS);
    const page = new PlainPage(files, byKind.get('two-page'));
    expect(page.call('A.1', 'A')).toBe('a1');
    expect(await page.call('B.1', 'B')).toBe('late 2 3');
  });

  it('are strict, as modules are, whose names were shortened in that trust', async () => {
    await modules({
      ...ALL,
      'A.1.js': 'export const A = () => (function () { return this === undefined; })();',
    });
    const { files, byKind } = await classicScripts(site, KINDS);
    expect(new PlainPage(files, byKind.get('one-page')).call('A.1', 'A')).toBe(true);
  });

  it('run what is no island before the code that only islands need has come', async () => {
    await modules({
      ...ALL,
      'page.1.js': 'import { next } from "./shared.1.js"; globalThis.first = next();',
    });
    const { files, byKind } = await classicScripts(site, [
      ...KINDS,
      { name: 'own-page', islands: ['/_astro/A.1.js', '/_astro/B.1.js'], modules: ['/_astro/page.1.js'] },
    ]);
    const own = filesOf(byKind, 'own-page');
    const first = own.findIndex((file) => files.get(file)?.includes('globalThis.first'));
    const islands = own.findIndex((file) => files.get(file)?.includes('load('));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(islands);
    const page = new PlainPage(files, byKind.get('own-page'));
    expect(page.call('A.1', 'A')).toBe('a2');
  });

  it('are named by what is in them: the same text, the same name; one late change, a new name where it is asked for', async () => {
    await modules(ALL);
    const before = await classicScripts(site, KINDS);
    expect([...(await classicScripts(site, KINDS)).files]).toEqual([...before.files]);
    await modules({ 'late.2.js': LATE.replace('"late "', '"later "') });
    const after = await classicScripts(site, KINDS);
    const [shared = ''] = filesOf(before.byKind, 'one-page').filter((file) => file.startsWith('A'));
    expect(after.files.has(shared)).toBe(true);
    expect(after.byKind.get('two-page')).not.toEqual(before.byKind.get('two-page'));
  });

  it('load later what rests on the very part that asks for it', async () => {
    const asking =
      'let asked = 0; export const count = () => { asked += 1; return asked }; export const A = () => import("./rests.1.js").then(({ rests }) => rests());';
    await modules({
      'A.1.js': asking,
      'rests.1.js': 'import { count } from "./A.1.js"; export const rests = () => "rests " + count();',
    });
    const kinds = ['one-page', 'two-page'].map((name) => ({
      name,
      islands: ['/_astro/A.1.js'],
      modules: [],
    }));
    const { files, byKind } = await classicScripts(site, kinds);
    const page = new PlainPage(files, byKind.get('two-page'));
    expect(page.call('A.1', 'count')).toBe(1);
    expect(await page.call('A.1', 'A')).toBe('rests 2');
  });

  it('load later what the page has already, as another kind of page has it too', async () => {
    await modules({
      'A.1.js': `export const A = () => import("./late.2.js").then(({ late }) => late(1)); ${BULK}`,
      'late.2.js': `export const late = (n) => "late " + n; ${BULK.replace('bulk', 'more')}`,
    });
    const { files, byKind } = await classicScripts(site, [
      { name: 'one-page', islands: ['/_astro/A.1.js', '/_astro/late.2.js'], modules: [] },
      { name: 'two-page', islands: ['/_astro/late.2.js'], modules: [] },
    ]);
    const page = new PlainPage(files, byKind.get('one-page'));
    expect(await page.call('A.1', 'A')).toBe('late 1');
  });

  it('load what a page lacks, though another kind of page has it from the start', async () => {
    await modules({
      'shared.1.js': SHARED,
      'A.1.js': 'export const A = () => import("./late.2.js").then(({ late }) => late(1));',
      'C.1.js': 'import { next } from "./shared.1.js"; export const C = next;',
      'B.1.js': 'export const B = () => import("./A.1.js").then(({ A }) => A());',
      'late.2.js': LATE,
    });
    const { files, byKind } = await classicScripts(site, [
      { name: 'one-page', islands: ['/_astro/A.1.js', '/_astro/C.1.js'], modules: [] },
      { name: 'two-page', islands: ['/_astro/B.1.js'], modules: [] },
    ]);
    expect(await new PlainPage(files, byKind.get('one-page')).call('A.1', 'A')).toBe('late 1 1');
    expect(await new PlainPage(files, byKind.get('two-page')).call('B.1', 'B')).toBe('late 1 1');
  });

  it('may load each other later, in a circle', async () => {
    await modules({
      'A.1.js': `export const A = () => import("./b.js").then(({ b }) => b(1)); ${BULK}`,
      'b.js': 'export const b = (n) => (n > 2 ? "end " + n : import("./c.js").then(({ c }) => c(n + 1)));',
      'c.js': 'export const c = (n) => import("./b.js").then(({ b }) => b(n + 1));',
    });
    const kinds = [{ name: 'one-page', islands: ['/_astro/A.1.js'], modules: [] }];
    const { files, byKind } = await classicScripts(site, kinds);
    const page = new PlainPage(files, byKind.get('one-page'));
    expect(await page.call('A.1', 'A')).toBe('end 3');
  });

  it('may load what another kind of page has at once, and the other way about', async () => {
    const one = {
      'A.1.js': `import { x } from "./x.js"; export const A = () => x() + 1; export const more = () => import("./y.js").then(({ y }) => y()); ${BULK}`,
      'B.1.js': `import { y } from "./y.js"; export const B = () => y() + 1; export const more = () => import("./x.js").then(({ x }) => x()); ${BULK}`,
      'x.js': `export const x = () => "x"; globalThis.x = ${JSON.stringify('x'.repeat(9000))};`,
      'y.js': `export const y = () => "y"; globalThis.y = ${JSON.stringify('y'.repeat(9000))};`,
    };
    await modules(one);
    const kinds = [
      { name: 'one-page', islands: ['/_astro/A.1.js'], modules: [] },
      { name: 'two-page', islands: ['/_astro/B.1.js'], modules: [] },
    ];
    const before = await classicScripts(site, kinds);
    expect(await new PlainPage(before.files, before.byKind.get('one-page')).call('A.1', 'more')).toBe('y');
    expect(await new PlainPage(before.files, before.byKind.get('two-page')).call('B.1', 'more')).toBe('x');
    // What changes anywhere in the circle changes every name in it.
    await modules({ 'y.js': one['y.js'].replace('"y"', '"why"') });
    const after = await classicScripts(site, kinds);
    const same = [...after.files.keys()].filter((name) => before.files.has(name));
    expect(same).toEqual([expect.stringMatching(/^rolldown-runtime/)]);
  });
});

/** As little of a browser's page as the scripts need. */
class PlainPage {
  readonly #files: ReadonlyMap<string, string>;
  readonly #factories = new Map<string, (...given: unknown[]) => void>();
  readonly #made = new Map<string, Record<string, unknown>>();
  readonly #islands: Record<string, Record<string, () => unknown>> = {};

  readonly #begins: readonly string[];

  constructor(files: ReadonlyMap<string, string>, own: KindScripts | undefined) {
    this.#files = files;
    this.#begins = own?.begins ?? [];
    for (const file of own?.files ?? []) this.#run(file);
  }

  #run(file: string): void {
    const define = (name: string, factory: (...given: unknown[]) => void) => {
      this.#factories.set(name, factory);
      if (this.#begins.includes(name)) this.#require(name);
    };
    const offer = (modules: object) => Object.assign(this.#islands, modules);
    runInNewContext(this.#files.get(file) ?? '', { slantwise: { define, offer } });
  }

  call(island: string, name: string): unknown {
    return this.#islands[island]?.[name]?.();
  }

  #require(name: string): Record<string, unknown> {
    const chunk = name.replace('./', '');
    const known = this.#made.get(chunk);
    if (known) return known;
    const exports = {};
    this.#made.set(chunk, exports);
    this.#factories.get(chunk)?.((other: string) => this.#require(other), exports, { exports }, this.#load);
    return exports;
  }

  readonly #load = async (parts: readonly (readonly [string, string])[]) => {
    for (const [chunk, file] of parts) if (!this.#factories.has(chunk)) this.#run(file);
    return this.#require(parts.at(-1)?.[0] ?? '');
  };
}
