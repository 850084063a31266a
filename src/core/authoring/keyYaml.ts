import { Document, isMap, isScalar, visit } from 'yaml';
import { cleanCharacters } from '../article/characters.ts';
import type { AuthoredKey } from '../pack/located.ts';
import { orPlaceholder } from '../pack/placeholders.ts';

/** Fields that hold names; everything else that is text is prose, and quoted. */
const NAMES = new Set(['id', 'family', 'technique', 'weight', 'also', 'date', 'url']);

export interface KeyYamlOptions {
  /** Writes `draft: true`, and placeholders for what is not said yet. */
  readonly draft?: boolean;
  /** What to say above an entry, by its id; one line each. */
  readonly comments?: ReadonlyMap<string, string>;
}

/** The text of a `key.yaml`, which gives the key back when it is read; characters that no key may hold are left out. */
export function keyYaml(key: AuthoredKey, { draft = false, comments }: KeyYamlOptions = {}): string {
  const told = <Entry extends { readonly why: string }>(entries: readonly Entry[]) =>
    draft ? entries.map((entry) => ({ ...entry, why: orPlaceholder('why', entry.why) })) : entries;
  const document = new Document(
    cleaned({
      version: 1,
      ...(draft && { draft }),
      items: told(key.items),
      fair: told(key.fair),
      contested: told(key.contested),
      discuss: key.discuss,
    }),
    // Two items may share their sources: an alias is nothing that a teacher should meet.
    { aliasDuplicateObjects: false },
  );
  if (draft) document.commentBefore = DRAFT;
  visit(document, {
    Pair(_, { key: name, value }) {
      if (isScalar(name) && NAMES.has(String(name.value))) return visit.SKIP;
      quoteProse(value);
      if (isScalar(name) && name.value === 'at' && isMap(value)) value.flow = true;
      return undefined;
    },
    Map(_, map) {
      const comment = comments?.get(String(map.get('id')));
      if (comment !== undefined) map.commentBefore = ` ${comment.replace(/\s+/gu, ' ')}`;
    },
    Seq(_, list) {
      for (const entry of list.items) quoteProse(entry);
    },
  });
  return document.toString({ lineWidth: 0 });
}

const DRAFT = ` A draft: left out of the site that is built to be put up, and nothing is scored by it.
 Take the line \`draft: true\` out when the answers below are done.`;

function quoteProse(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string') node.type = 'QUOTE_DOUBLE';
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanCharacters(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, cleaned(inner)]));
}
