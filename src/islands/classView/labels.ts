import type { OverFlagged } from '../../core/analysis/overFlagged.ts';
import type { Span } from '../../core/article/article.ts';
import type { LocatedKey } from '../../core/pack/located.ts';

/** What items are called: numbers in the order of the text, as on the printed key. */
export function itemLabels({ items }: LocatedKey): ReadonlyMap<string, string> {
  const inOrder = items.toSorted(
    (a, b) => startOf(a.places) - startOf(b.places) || endOf(b.places) - endOf(a.places),
  );
  return new Map(inOrder.map(({ id }, index) => [id, `${index + 1}`]));
}

/** What popular false alarms are called: A, B, C…, the most popular first. */
export function alarmLabels(alarms: readonly OverFlagged[]): ReadonlyMap<OverFlagged, string> {
  return new Map(alarms.map((alarm, index) => [alarm, alphabetical(index)]));
}

/** A to Z, then AA, AB… */
function alphabetical(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${alphabetical(Math.floor(index / 26) - 1)}${last}`;
}

function startOf(places: readonly Span[]): number {
  return places[0]?.start ?? 0;
}

function endOf(places: readonly Span[]): number {
  return places[0]?.end ?? 0;
}
