import type { ClipboardEvent } from 'react';

/** What was pasted with its look, and the Markdown it became. */
export interface RichPaste {
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
}

/**
 * Pasting keeps headings, lists and quotations of what was copied from a page or a document. A paste without structure
 * is the browser's own matter, and so stays one step of its undo.
 */
export function usePasteAsMarkdown(onText: (text: string) => void, onRich?: (pasted: RichPaste) => void) {
  return (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    if (html === '') return;
    const field = event.currentTarget;
    event.preventDefault();
    void asMarkdown(html, text).then((markdown) => {
      insert(field, markdown);
      onRich?.({ html, text, markdown });
      onText(field.value);
    });
  };
}

async function asMarkdown(html: string, text: string): Promise<string> {
  try {
    const { markdownOfPaste } = await import('../../../incoming/clipboard/fromClipboard.ts');
    return markdownOfPaste({ html }) ?? text;
  } catch {
    return text;
  }
}

/** As if it had been typed, so that the browser can undo it. */
function insert(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // Deprecated, and the one way that keeps the field's own undo; where it is gone, the text goes in without.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
}
