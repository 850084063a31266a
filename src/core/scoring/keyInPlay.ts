import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import { isRightFamily, type ScorableItem, type ScorableNote } from './key.ts';

interface AnyKey<Item extends ScorableItem, Note extends ScorableNote> {
  readonly items: readonly Item[];
  readonly fair: readonly Note[];
  readonly contested: readonly Note[];
}

/**
 * The key of an assignment that puts only some families in play. An item stays when its own family, or one that is
 * right there too, is in play; the others can be neither found nor missed, so their places become contested: a flag
 * there neither earns nor costs.
 */
export function keyInPlay<Item extends ScorableItem & ScorableNote, Note extends ScorableNote, More>(
  key: AnyKey<Item, Note> & More,
  families: readonly Family[],
): AnyKey<Item, Note | Item> & More {
  if (FAMILIES.every((family) => families.includes(family))) return key;
  const inPlay = (item: Item) => families.some((family) => isRightFamily(item, family));
  return {
    ...key,
    items: key.items.filter(inPlay),
    contested: [...key.contested, ...key.items.filter((item) => !inPlay(item))],
  };
}
