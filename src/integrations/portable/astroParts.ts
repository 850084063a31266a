import { importExpressions } from './importExpressions.ts';

/** What a page asks to run, as Astro wrote it. */
export interface PageParts {
  /** Addresses of island modules: their components and the renderer. */
  readonly islands: readonly string[];
  /** Addresses of the modules that Astro made of the `<script>`s in components. */
  readonly modules: readonly string[];
  /** Astro's own inline scripts, which wake the islands. */
  readonly runtime: readonly string[];
}

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
const ISLAND_MODULE = /\b(?:component|renderer)-url="([^"]+)"/g;
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Reads what a page asks to run. */
export function pageParts(html: string): PageParts {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, what]) => what ?? '');
  return {
    islands: [...new Set(all(ISLAND_MODULE))].sort(),
    modules: [...new Set(all(MODULE_SCRIPT))].sort(),
    runtime: all(INLINE_SCRIPT),
  };
}

/**
 * A page without what Astro put in the page itself: the runtime's inline scripts, the module scripts and the
 * islands' one style, which `base.css` has. Islands are named as the registry knows them.
 */
export function withoutAstroParts(html: string): string {
  return html
    .replaceAll(INLINE_SCRIPT, '')
    .replaceAll(MODULE_SCRIPT, '')
    .replaceAll(ISLAND_STYLE, '')
    .replaceAll(ISLAND_MODULE, (all, address: string) => all.replace(address, islandName(address)));
}

/** The name of an island's module in the registry: its file's, without what is around it. */
export function islandName(address: string): string {
  return address.replace(/^.*\//, '').replace(/\.js$/, '');
}

/**
 * Astro's runtime with `load(…)` in place of each `import(…)`. The runtime is Astro's private text: when it is
 * not as it was when this was written, the build stops here and not in a reader's browser.
 */
export function adaptRuntime(script: string): string {
  const isElement = script.includes('customElements.define("astro-island"');
  const isDirective = !isElement && script.includes('(self.Astro||(self.Astro={}))');
  const imports = importExpressions(script);
  const asExpected = isElement
    ? imports.length === 3 && script.includes('"component-url"') && script.includes('"renderer-url"')
    : isDirective && imports.length === 0;
  if (!asExpected) {
    throw new Error(
      'An inline script is not as Astro 7.3 writes it: src/integrations/portable/astroParts.ts was made for ' +
        `that version and must be looked at again.\n${script.slice(0, 300)}`,
    );
  }
  return imports.reduceRight(
    (text, { start }) => `${text.slice(0, start)}load${text.slice(start + 'import'.length)}`,
    script,
  );
}
