import type { Unit } from '../../stores/selection/selectionStore.ts';

/** What a key does while the article has the focus. */
export type KeyAction =
  | { readonly do: 'move'; readonly unit: Unit; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly do: 'edge'; readonly edge: 'start' | 'end'; readonly extend: boolean }
  /** Mark as the kind of this number; the first is 1. */
  | { readonly do: 'mark'; readonly kind: number }
  | { readonly do: 'step'; readonly direction: 1 | -1 }
  | {
      readonly do:
        | 'sentence'
        | 'offer'
        | 'note'
        | 'remove'
        | 'escape'
        | 'undo'
        | 'redo'
        | 'keys'
        | 'families';
    };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, readonly [Unit, 1 | -1]>> = {
  ArrowRight: ['word', 1],
  ArrowLeft: ['word', -1],
  ArrowDown: ['sentence', 1],
  ArrowUp: ['sentence', -1],
  PageDown: ['block', 1],
  PageUp: ['block', -1],
};

/** Keys that are a character of their own: these can be switched off. So can the digits. */
const DIGIT = /^[1-9]$/;
const CHARACTERS: Readonly<Record<string, KeyAction>> = {
  s: { do: 'sentence' },
  n: { do: 'step', direction: 1 },
  p: { do: 'step', direction: -1 },
  e: { do: 'note' },
  d: { do: 'families' },
  u: { do: 'undo' },
  '?': { do: 'keys' },
};

const NAMED: Readonly<Record<string, KeyAction>> = {
  Enter: { do: 'offer' },
  ' ': { do: 'offer' },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
  Escape: { do: 'escape' },
};

/**
 * What a key press in the article means, or `null` when it is not ours.
 *
 * @param characters whether single-character shortcuts are on
 * @param rightToLeft in such a text the left arrow goes forward
 */
export function keyAction(press: KeyPress, characters: boolean, rightToLeft: boolean): KeyAction | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if ((ctrlKey || metaKey) && !altKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return { do: shiftKey ? 'redo' : 'undo' };
    return letter === 'y' ? { do: 'redo' } : null;
  }
  if (ctrlKey || metaKey || altKey) return null;
  const move = MOVES[key];
  if (move) {
    const [unit, towards] = move;
    const direction = unit === 'word' && rightToLeft ? (-towards as 1 | -1) : towards;
    return { do: 'move', unit, direction, extend: shiftKey };
  }
  if (key === 'Home' || key === 'End') {
    return { do: 'edge', edge: key === 'Home' ? 'start' : 'end', extend: shiftKey };
  }
  return NAMED[key] ?? (characters ? characterAction(key) : null);
}

function characterAction(key: string): KeyAction | null {
  return DIGIT.test(key) ? { do: 'mark', kind: Number(key) } : (CHARACTERS[key.toLowerCase()] ?? null);
}

/** Which way a key goes through the findings of a review, or `null` when it does not. */
export function findingStep(action: KeyAction): 1 | -1 | null {
  return action.do === 'step' || (action.do === 'move' && action.unit === 'word') ? action.direction : null;
}
