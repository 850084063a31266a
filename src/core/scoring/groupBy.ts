/** The values by something of theirs, each group in the order of the list. */
export function groupBy<T, By>(list: readonly T[], keyOf: (value: T) => By): Map<By, T[]> {
  const groups = new Map<By, T[]>();
  for (const value of list) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
