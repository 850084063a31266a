/** When a part is loaded: which kinds of page load it as they open, and whether before their islands' code. */
export interface Loading {
  readonly kinds: ReadonlySet<string>;
  readonly first: boolean;
  /** Characters of its code. */
  readonly size: number;
}

/** A part that is smaller than this is not worth a request of its own. */
const SMALL = 4_000;

interface Group extends Loading {
  readonly parts: readonly string[];
}

/**
 * Puts parts that are always loaded together into one file. A group that is small joins one that is loaded
 * whenever it is needed, and perhaps on some pages that have no use for it: of those, the one for the fewest
 * kinds. The order of the parts within a group is theirs in `parts`.
 */
export function grouped(parts: ReadonlyMap<string, Loading>): string[][] {
  const groups = new Map<string, Group>();
  for (const [part, { kinds, first, size }] of parts) {
    const key = `${[...kinds].sort().join(' ')} ${first}`;
    const group = groups.get(key) ?? { kinds, first, size: 0, parts: [] };
    groups.set(key, { ...group, size: group.size + size, parts: [...group.parts, part] });
  }
  const open = [...groups.values()].sort((a, b) => a.kinds.size - b.kinds.size || a.size - b.size);
  const done: Group[] = [];
  for (let group = open.shift(); group; group = open.shift()) {
    const host = group.size < SMALL ? open.find((other) => takes(other, group)) : undefined;
    if (!host) done.push(group);
    else {
      open[open.indexOf(host)] = {
        ...host,
        size: host.size + group.size,
        parts: [...host.parts, ...group.parts],
      };
    }
  }
  return done.map((group) => [...group.parts]);
}

function takes(host: Group, { kinds, first }: Group): boolean {
  return host.first === first && [...kinds].every((kind) => host.kinds.has(kind));
}
