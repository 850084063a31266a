let wanted: string | null = null;

/** Names the field that the keyboard is to come to on the next step; without one it comes to the step's top. */
export function focusNext(id: string): void {
  wanted = id;
}

/** The field that was asked for last, once it is there. */
export function takeFocus(): HTMLElement | null {
  const id = wanted;
  wanted = null;
  return id === null ? null : document.getElementById(id);
}
