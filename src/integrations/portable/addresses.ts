import { wayToRoot } from './pages.ts';

/**
 * Makes the addresses of a page relative, so that the site may lie in any folder. In what Astro writes, quotes
 * in text and attributes are escaped: `href="/` begins an address and nothing else.
 */
export function withRelativeAddresses(html: string, page: string): string {
  const root = wayToRoot(page);
  return (
    html
      // A folder opened by double-click has no index that opens by itself.
      .replaceAll(/(\b(?:href|src)=")\/(?=["?#])/g, (_, start: string) => `${start}${root}index.html`)
      .replaceAll(/(\b(?:href|src)=")\/(?!\/)/g, (_, start: string) => start + root)
      .replace('<html', () => `<html data-base="${root}"`)
  );
}

/** Makes a stylesheet's addresses relative: its fonts lie beside it. */
export function withRelativeUrls(css: string): string {
  return css.replaceAll('url(/_astro/', 'url(./').replaceAll('url("/_astro/', 'url("./');
}
