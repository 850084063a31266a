/**
 * Copies a text; says whether it did. On plain http, from a disk and in some frames there is no clipboard but what is
 * selected.
 *
 * @param shown the field that shows the text, if one does: it stays selected for a hand that copies
 */
export async function copyText(text: string, shown: HTMLTextAreaElement | null = null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return shown ? copySelected(shown) : copyHidden(text);
  }
}

function copySelected(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  return document.execCommand('copy');
}

function copyHidden(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  const done = copySelected(field);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
