type Action = 'next' | 'previous' | 'accept' | 'adjust' | 'refuse' | 'undo';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const NAMED: Readonly<Record<string, Action>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Delete: 'refuse',
};

/** Keys that are a character of their own: these can be switched off. */
const CHARACTERS: Readonly<Record<string, Action>> = {
  j: 'next',
  n: 'next',
  k: 'previous',
  p: 'previous',
  a: 'accept',
  e: 'adjust',
  x: 'refuse',
  u: 'undo',
};

/**
 * What a key press in the list of suggestions means, or `null` when it is not ours.
 *
 * @param characters whether single-character shortcuts are on
 */
export function suggestionKey({ key, ctrlKey, metaKey, altKey }: Press, characters: boolean): Action | null {
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'z' ? 'undo' : null;
  if (ctrlKey || metaKey || altKey) return null;
  return NAMED[key] ?? (characters ? (CHARACTERS[key.toLowerCase()] ?? null) : null);
}
