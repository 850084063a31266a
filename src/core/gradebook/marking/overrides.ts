import type { Gradebook, Override } from '../gradebook.ts';

/** Judges an item of a hand-in by hand. Without a note nothing is changed: somebody will ask why. */
export function addOverride(gradebook: Gradebook, override: Override): Gradebook {
  if (override.note.trim() === '') return gradebook;
  return { ...gradebook, overrides: [...gradebook.overrides, override] };
}

/** The overrides of a hand-in that count: the latest of each item, and none that was taken back. */
export function overridesOf({ overrides }: Pick<Gradebook, 'overrides'>, handIn: string): Override[] {
  const latest = new Map<string, Override>();
  for (const override of overrides) {
    if (override.handIn !== handIn) continue;
    const known = latest.get(override.item);
    if (!known || override.at >= known.at) latest.set(override.item, override);
  }
  return [...latest.values()].filter(({ outcome }) => outcome !== null);
}
