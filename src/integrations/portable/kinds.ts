import { isTeachPage } from '../../core/teach/teachFiles.ts';
import { pageParts } from './astroParts.ts';
import type { PageKind } from './classicScripts.ts';

/** Sorts pages by what they ask to run, and gathers Astro's runtime scripts, which are the same on many. */
export class Kinds {
  readonly #kinds = new Map<string, PageKind>();
  readonly #ofPage = new Map<string, PageKind>();
  /** The kinds of which there is a page for learners. */
  readonly #learners = new Set<PageKind>();
  readonly #runtime = new Set<string>();

  add(page: string, html: string): void {
    const { islands, modules, runtime } = pageParts(html);
    for (const script of runtime) this.#runtime.add(script);
    if (islands.length + modules.length === 0) return;
    const signature = [...islands, ...modules].join(' ');
    const kind = this.#kinds.get(signature) ?? { islands, modules, name: this.#name(page) };
    if (!isTeachPage(page)) this.#learners.add(kind);
    this.#kinds.set(signature, kind);
    this.#ofPage.set(page, kind);
  }

  /** A kind is called after the first page of it; further kinds in one folder are told apart by number. */
  #name(page: string): string {
    const base = page.replace(/\/.*|\.html$/g, '');
    const taken = [...this.#kinds.values()].filter(
      ({ name }) => name.replace(/-page.*$/, '') === base,
    ).length;
    return `${base}-page${taken === 0 ? '' : taken + 1}`;
  }

  /** `undefined` for a page that runs nothing. */
  of(page: string): PageKind | undefined {
    return this.#ofPage.get(page);
  }

  /** The kinds that learners' pages are of, and those that only teachers' are; each where there are some. */
  byReaders(): PageKind[][] {
    const all = [...this.#kinds.values()];
    const isFor = (learners: boolean) => all.filter((kind) => this.#learners.has(kind) === learners);
    return [isFor(true), isFor(false)].filter((some) => some.length > 0);
  }

  /** In an order that does not depend on which page came first. */
  runtime(): string[] {
    return [...this.#runtime].sort();
  }
}
