import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import type { ScorableItem, ScorableNote } from './key.ts';

interface AnyKey<Item extends ScorableItem, Note extends ScorableNote> {
  readonly items: readonly Item[];
  readonly fair: readonly Note[];
  readonly contested: readonly Note[];
}

/**
 * The key of an assignment that puts only some families in play. An item stays when its own family, or one that is
 * right there too, is in play; the others can be neither found nor missed, so their places become contested: a flag
 * there neither earns nor costs.
 *
 * What stays names families in play alone: an item whose own is not among them counts under the first of its others. So no
 * tally, hint or explanation asks for a family that nobody could flag.
 */
export function keyInPlay<Item extends ScorableItem & ScorableNote, Note extends ScorableNote, More>(
  key: AnyKey<Item, Note> & More,
  families: readonly Family[],
): AnyKey<Item, Note | Item> & More {
  if (FAMILIES.every((family) => families.includes(family))) return key;
  const items: Item[] = [];
  const outOfPlay: Item[] = [];
  for (const item of key.items) {
    const [family, ...also] = [item.family, ...(item.also ?? [])].filter((right) => families.includes(right));
    if (family === undefined) outOfPlay.push(item);
    else items.push(item.also === undefined ? item : { ...item, family, also });
  }
  return { ...key, items, contested: [...key.contested, ...outOfPlay] };
}
