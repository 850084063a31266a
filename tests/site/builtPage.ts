import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { inject } from 'vitest';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Sizes in bytes. */
export interface Size {
  readonly raw: number;
  readonly gzipped: number;
}

/** A page of the built site, read from its file. */
export interface BuiltPage {
  readonly html: string;
  readonly document: Node;
}

export function readPage(file: string): BuiltPage {
  const html = readFileSync(path.join(inject('dist'), file), 'utf8');
  return { html, document: parse(html) };
}

/** Every element below a node that has what is asked for, in order. */
export function elements(node: Node, wanted: (element: Element) => boolean): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, wanted)) : [];
  return defaultTreeAdapter.isElementNode(node) && wanted(node) ? [node, ...below] : below;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The addresses under some attributes of a page's elements. */
function addresses({ document }: BuiltPage, names: readonly string[]): string[] {
  return elements(document, () => true).flatMap((element) =>
    names.flatMap((name) => attribute(element, name) ?? []),
  );
}

const ISLAND = ['component-url', 'renderer-url', 'before-hydration-url'];

/** The files of a page's scripts. */
export interface ScriptFiles {
  /** Those it opens with: its own, those of its islands, and all that these import. */
  readonly atOnce: readonly string[];
  /** Those that come only when something is done, by `import()`. */
  readonly later: readonly string[];
}

export function scriptFiles(page: BuiltPage): ScriptFiles {
  const { document } = page;
  const sources = elements(document, ({ tagName }) => tagName === 'script').flatMap(
    (script) => attribute(script, 'src') ?? [],
  );
  const preloads = elements(
    document,
    (element) => element.tagName === 'link' && /modulepreload/.test(attribute(element, 'rel') ?? ''),
  ).flatMap((link) => attribute(link, 'href') ?? []);
  const roots = [...sources, ...preloads, ...addresses(page, ISLAND)].map(fileOf);
  const atOnce = reachable(roots, STATIC);
  const later = reachable(roots, ANY).filter((file) => !atOnce.includes(file));
  return { atOnce, later };
}

function fileOf(address: string): string {
  const file = path.join(inject('dist'), new URL(address, 'http://site/').pathname);
  if (!existsSync(file)) throw new Error(`The page asks for ${address}, which was not built.`);
  return file;
}

/** `import … from "./x.js"` and `import "./x.js"`, but not `import("./x.js")`. */
const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.[\w./-]+\.js)["'`]/g;
/** Every string that could be the path of a script. */
const ANY = /["'`](\.[\w./-]+\.js)["'`]/g;

function reachable(roots: readonly string[], imports: RegExp): string[] {
  const open = [...roots];
  const found = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      const imported = path.join(path.dirname(file), name);
      if (existsSync(imported)) open.push(imported);
      else if (imports === STATIC) throw new Error(`${file} imports ${name}, which was not built.`);
    }
  }
  return [...found].sort();
}

/** The style sheets that a page loads. */
export function styleFiles({ document }: BuiltPage): string[] {
  return elements(
    document,
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  ).map((link) => fileOf(attribute(link, 'href') ?? ''));
}

/** What files weigh, each gzipped by itself as a host sends it. */
export function weigh(contents: readonly (string | Buffer)[]): Size {
  return contents.reduce<Size>(
    (sum, content) => ({
      raw: sum.raw + Buffer.byteLength(content),
      gzipped: sum.gzipped + gzipSync(content, { level: 9 }).length,
    }),
    { raw: 0, gzipped: 0 },
  );
}
