import { cleanCharacters, isVisible } from '../article/characters.ts';

/** Whether a text field says anything: white space and what cannot be seen is nothing. */
export function isSaid(text: string): boolean {
  return isVisible(cleanCharacters(text));
}

const WEB_ADDRESS = /^https?:\/\/(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** An address that a page may link to; stricter than a pack, which takes rare kinds of hosts too. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
