import { isTeachPage, PREVIEW_PAGE } from '../../core/teach/teachFiles.ts';
import { pageParts } from './astroParts.ts';
import type { PageKind } from './classicScripts.ts';

/** Whose pages are bundled together. */
const READERS = ['learner', 'teacher', 'preview'] as const;
type Reader = (typeof READERS)[number];

function readerOf(page: string): Reader {
  if (page === PREVIEW_PAGE) return 'preview';
  return isTeachPage(page) ? 'teacher' : 'learner';
}

/** Sorts pages by what they ask to run, and gathers Astro's runtime scripts, which are the same on many. */
export class Kinds {
  readonly #kinds = new Map<string, PageKind>();
  readonly #ofPage = new Map<string, PageKind>();
  readonly #readers = new Map<PageKind, Reader>();
  readonly #runtime = new Set<string>();

  add(page: string, html: string): void {
    const { islands, modules, runtime } = pageParts(html);
    for (const script of runtime) this.#runtime.add(script);
    if (islands.length + modules.length === 0) return;
    const signature = [...islands, ...modules].join(' ');
    const kind = this.#kinds.get(signature) ?? { islands, modules, name: this.#name(page) };
    const reader = readerOf(page);
    // What a learner's page runs is a learner's, whoever else does.
    if (reader === 'learner' || !this.#readers.has(kind)) this.#readers.set(kind, reader);
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

  /**
   * The kinds that learners' pages are of, those that only teachers' are, and those of the preview, which holds the quiz
   * page: beside teachers' pages it would have them cut along its lines. Each where there are some.
   */
  byReaders(): PageKind[][] {
    return READERS.map((reader) =>
      [...this.#kinds.values()].filter((kind) => this.#readers.get(kind) === reader),
    ).filter((some) => some.length > 0);
  }

  /** In an order that does not depend on which page came first. */
  runtime(): string[] {
    return [...this.#runtime].sort();
  }
}
