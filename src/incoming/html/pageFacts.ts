import type { Element } from './tree.ts';
import { attribute, ownText } from './tree.ts';

/** What a page's head says about it, as it stands there. */
export interface PageFacts {
  readonly title?: string | undefined;
  /** The title of the window, often with the site's name behind it. */
  readonly windowTitle?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
}

/** Reads what newspapers put into their pages' heads: Open Graph, plain `meta` and the canonical address. */
export function pageFacts(elements: readonly Element[]): PageFacts {
  const metas = new Map<string, string>();
  for (const tag of elements) {
    if (tag.tagName !== 'meta') continue;
    const name = (attribute(tag, 'property') ?? attribute(tag, 'name') ?? '').toLowerCase();
    const content = attribute(tag, 'content')?.trim();
    if (name !== '' && content && !metas.has(name)) metas.set(name, content);
  }
  const said = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value);
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const canonical = elements.find((tag) => tag.tagName === 'link' && attribute(tag, 'rel') === 'canonical');
  const time = elements.find((tag) => tag.tagName === 'time' && attribute(tag, 'datetime') !== undefined);
  return {
    title: said('og:title', 'twitter:title', 'dc.title'),
    windowTitle: ownText(first('title')),
    author: personOf(said('author', 'article:author', 'dc.creator', 'parsely-author')),
    publisher: said('og:site_name', 'application-name', 'dc.publisher'),
    published: (
      said('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date') ??
      attribute(time, 'datetime')
    )?.slice(0, 10),
    url: attribute(canonical, 'href') ?? said('og:url'),
    lang: attribute(first('html'), 'lang')?.trim(),
  };
}

/** `article:author` is the address of a profile as often as a name. */
function personOf(author: string | undefined): string | undefined {
  return author !== undefined && /^https?:/i.test(author) ? undefined : author;
}
