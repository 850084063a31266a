import type { IncomingFile } from '../../../incoming/incoming.ts';
import { LARGEST_DOCUMENT } from '../../../incoming/limits.ts';

/** Files as they were chosen or dropped, with their bytes. Of one that is far too large, as much as shows that it is. */
export function filesToTakeIn(files: readonly File[]): Promise<IncomingFile[]> {
  return Promise.all(
    files.map(async (file) => {
      // A film that was dropped by mistake would not fit into memory.
      const part = file.size > LARGEST_DOCUMENT ? file.slice(0, LARGEST_DOCUMENT + 1) : file;
      return { name: file.name, bytes: new Uint8Array(await part.arrayBuffer()) };
    }),
  );
}

/** A heading, quotation or list of Markdown: what was pasted from a page has them, or somebody typed them. */
const MARKDOWN = /^(?:#{1,6} |> ?\S|[-*+] |\d+[.)] )/mu;

/** A text out of the paste box. Without Markdown in it, it is plain: its lines may be wrapped by hand, or be paragraphs. */
export function pastedText(text: string): IncomingFile {
  return { name: MARKDOWN.test(text) ? 'text.md' : 'text.txt', text };
}
