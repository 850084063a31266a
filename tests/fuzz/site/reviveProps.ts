type Written = readonly [kind: number, value: unknown];

const VALUE = 0;
const LIST = 1;

/** The props of an island as Astro writes them: every value with its kind before it. Only plain values are known. */
export function reviveProps(props: string): Record<string, unknown> {
  return reviveFields(JSON.parse(props) as Record<string, Written>);
}

function reviveFields(fields: Readonly<Record<string, Written>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, written]) => [name, revive(written)]));
}

function revive([kind, value]: Written): unknown {
  if (kind === LIST) return (value as Written[]).map(revive);
  if (kind !== VALUE) throw new Error(`An island’s props hold a value of the kind ${kind}.`);
  return typeof value === 'object' && value !== null ? reviveFields(value as Record<string, Written>) : value;
}
