import { describe, expect, it } from 'vitest';
import { withRelativeAddresses, withRelativeUrls } from './addresses.ts';

describe('the addresses of a page', () => {
  const html =
    '<html lang="en"><link href="/_astro/a.css"><a href="/">x</a><a href="/learn.html#b">x</a>' +
    '<a href="https://example.org/">x</a><a href="//example.org/">x</a><a href="#main">x</a><p>href=&quot;/&quot;</p>';

  it('count from the page’s own folder', () => {
    expect(withRelativeAddresses(html, 'quiz/a.html')).toBe(
      '<html data-base="../" lang="en"><link href="../_astro/a.css"><a href="../index.html">x</a>' +
        '<a href="../learn.html#b">x</a><a href="https://example.org/">x</a><a href="//example.org/">x</a>' +
        '<a href="#main">x</a><p>href=&quot;/&quot;</p>',
    );
  });

  it('need no way up at the root', () => {
    const page = withRelativeAddresses(html, 'index.html');
    expect(page).toContain('<html data-base="" lang="en"><link href="_astro/a.css"><a href="index.html">');
  });
});

describe('the addresses of a stylesheet', () => {
  it('name the files beside it', () => {
    expect(withRelativeUrls('a{src:url(/_astro/f.woff2)}b{src:url("/_astro/g.woff2")}c{d:url(data:x)}')).toBe(
      'a{src:url(./f.woff2)}b{src:url("./g.woff2")}c{d:url(data:x)}',
    );
  });
});
