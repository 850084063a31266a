/** The entry at an index that is known to exist; anything else is a fault of the program. */
export function entry<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`No entry ${index} in a list of ${list.length}.`);
  return value;
}
