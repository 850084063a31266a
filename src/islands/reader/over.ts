import type { KeyAction } from './keyboard.ts';

/** What the keys and the pointer do on a text once nothing is left to mark, as in a review. */
export interface Over {
  isOver(): boolean;
  /** Does what a key means; says whether it did anything. Keys it has no use for stay the browser's. */
  pressed(action: KeyAction): boolean;
  /** Opens what is clicked. */
  clicked(target: Node): void;
}
