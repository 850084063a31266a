import { CHROMIUM_VARIABLE, type NoChromium } from '../../chromium/findChromium.ts';
import { visible } from '../../messages/visible.ts';

/** A page that is made for paper. */
export interface PaperPage {
  /** Its file in a built site. */
  path(slug: string): string;
  /** What to mind when it is printed by hand. */
  readonly hint: string | null;
}

/** Why there is no PDF, what to do about it, and how to do without. */
export function withoutChromium({ named }: NoChromium, { path, hint }: PaperPage, slug: string): string {
  const why =
    named === null
      ? 'No Chromium was found to make the PDF with. Looked for: Google Chrome, Chromium and Microsoft Edge, in PATH and where they are usually installed.'
      : `${CHROMIUM_VARIABLE} names ${visible(named)}, which is no program here, so there is no Chromium to make the PDF with.`;
  const mend =
    named === null
      ? `Install one of them, or say where one is: ${CHROMIUM_VARIABLE}=/path/to/chrome.`
      : 'Correct it, or unset it to use an installed Chrome, Chromium or Edge.';
  const page = path(slug);
  return [
    why,
    mend,
    `Or print the page from any browser, to paper or to PDF${hint ? `, ${hint}` : ''}: npm start, then http://127.0.0.1:4321/${page}; on a site that is up already it is ${page}.`,
  ].join('\n');
}
