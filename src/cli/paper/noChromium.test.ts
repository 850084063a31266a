import { expect, it } from 'vitest';
import { withoutChromium } from './noChromium.ts';

it('says what was looked for and how to name a browser, where none is named', () => {
  const page = { path: (slug: string) => `key/${slug}.html`, hint: null };
  expect(withoutChromium({ named: null }, page, 'ferry')).toMatchInlineSnapshot(`
    "No Chromium was found to make the PDF with. Looked for: Google Chrome, Chromium and Microsoft Edge, in PATH and where they are usually installed.
    Install one of them, or say where one is: SLANTWISE_CHROMIUM=/path/to/chrome.
    Or print the page from any browser, to paper or to PDF: npm start, then http://127.0.0.1:4321/key/ferry.html; on a site that is up already it is key/ferry.html."
  `);
});
