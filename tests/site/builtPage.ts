import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
  /** Where it lies on the disk. */
  readonly file: string;
  readonly html: string;
  readonly document: Node;
}

/** Reads a page by its address below the site's root. */
export function readPage(address: string): BuiltPage {
  const file = path.join(inject('dist'), address);
  const html = readFileSync(file, 'utf8');
  return { file, html, document: parse(html) };
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

/** The files of a page's scripts. */
export interface ScriptFiles {
  /** Those it opens with. */
  readonly atOnce: readonly string[];
  /** Those that come only when something is done. */
  readonly later: readonly string[];
}

/** What a chunk that is loaded later is asked for by: pairs of a chunk's name and its file. */
const LATER = /load\((\[\[.*?\]\])\)/g;

export function scriptFiles(page: BuiltPage): ScriptFiles {
  const atOnce = elements(page.document, ({ tagName }) => tagName === 'script').flatMap((script) => {
    const source = attribute(script, 'src');
    return source === undefined ? [] : [fileOf(page, source)];
  });
  const found = new Set(atOnce);
  // A set is walked to its end, also where that moves.
  for (const file of found) {
    for (const [, list = '[]'] of readFileSync(file, 'utf8').matchAll(LATER)) {
      for (const [, name = ''] of JSON.parse(list) as [string, string][]) {
        found.add(path.join(path.dirname(file), name));
      }
    }
  }
  return { atOnce, later: [...found].filter((file) => !atOnce.includes(file)) };
}

/** The file that an address on a page leads to. */
export function fileOf({ file }: BuiltPage, address: string): string {
  const { pathname } = new URL(address, pathToFileURL(file));
  const goal = fileURLToPath(`file://${pathname}`);
  if (!existsSync(goal)) throw new Error(`${file} asks for ${address}, which was not built.`);
  return goal;
}

/** The style sheets that a page loads. */
export function styleFiles(page: BuiltPage): string[] {
  return elements(
    page.document,
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  ).map((link) => fileOf(page, attribute(link, 'href') ?? ''));
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
