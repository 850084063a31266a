import { describe, expect, it } from 'vitest';
import { POLICY } from '../integrations/portable/policy.ts';
import type { Kit } from './kit.ts';
import { oneFile } from './oneFile.ts';

const KIT: Kit = {
  styles: { 'a.1.css': { text: 'p{color:red}', hash: 'A' } },
  scripts: {
    'start.1.js': { text: 'start()', hash: 'S', later: [] },
    'page.1.js': { text: 'page("$&")', hash: 'P', later: ['late.1.js'] },
    'late.1.js': { text: 'late()', hash: 'L', later: ['later.1.js', 'page.1.js'] },
    'later.1.js': { text: 'later()', hash: 'M', later: [] },
    'other.1.js': { text: 'other()', hash: 'O', later: [] },
  },
  icon: 'data:image/svg+xml;base64,AA==',
  licences: 'MIT -->  end',
};

const HEAD =
  `<!DOCTYPE html><html data-base="../" lang="en"><head><meta charset="utf-8">` +
  `<meta http-equiv="content-security-policy" content="${POLICY}"><title>A quiz</title>` +
  '<link rel="icon" href="../favicon.svg" type="image/svg+xml"><link rel="manifest" href="../m.json">' +
  '<link rel="stylesheet" href="../_astro/a.1.css">' +
  '<script defer src="../_astro/start.1.js"></script><script defer src="../_astro/page.1.js"></script></head>';

function page(body: string): string {
  return `${HEAD}<body>${body}</body></html>`;
}

function made(html: string): string {
  const result = oneFile(html, KIT);
  if ('lacking' in result) throw new Error(result.lacking.join());
  return result.html;
}

describe('oneFile', () => {
  it('puts styles, the icon and all scripts inside, those that come later before the page begins', () => {
    const html = made(page('<p>Words.</p>'));
    expect(html).toContain('<html data-alone lang="en">');
    expect(html).toContain(`<link rel="icon" href="${KIT.icon}"><style>p{color:red}</style></head>`);
    expect(html).toContain(
      '<p>Words.</p><script>start()</script><script>late()</script><script>later()</script>' +
        '<script>page("$&")</script></body></html>',
    );
    expect(html).not.toMatch(/_astro|favicon|m\.json|other\(\)/);
  });

  it('allows what is inside by its hash, and nothing else', () => {
    expect(/content="(default-src[^"]*)"/.exec(made(page('')))?.[1]?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-S' 'sha256-L' 'sha256-M' 'sha256-P'",
      "style-src 'sha256-A'",
      'img-src data:',
      'font-src data:',
      "connect-src 'none'",
      "manifest-src 'none'",
      "worker-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('leaves out what only the site has, and shows what only a page alone has', () => {
    const html = made(
      page(
        '<!--site--><a href="../index.html">Library</a> and more<!--/site--><!--alone:<b>Alone</b>--><!-- x -->',
      ),
    );
    expect(html).toContain('<body><b>Alone</b><!-- x --><script>');
  });

  it('keeps links out of the page and within it, and data', () => {
    const body =
      '<a href="https://a.example/">a</a><a href="#main">b</a><a href="mailto:a@b.example">c</a>' +
      '<script type="application/json">{"a":"<b>"}</script>';
    expect(made(page(body))).toContain(`<body>${body}<script>`);
  });

  it('is not led astray by what stands in values', () => {
    const island = '<astro-island props="<!--site--><script src=x></script> href=">">Words</astro-island>';
    expect(made(page(island))).toContain(`<body>${island}<script>`);
  });

  it('drops what an extension of the browser put into the page', () => {
    const body = '<style>p{}</style><script src="chrome-extension://a/b.js"></script><script>1</script>';
    expect(made(page(body))).toContain('<body><script>start()');
  });

  it('ends no comment with a licence', () => {
    expect(made(page(''))).toMatch(/<\/html>\n<!--\nMIT -- > {2}end\n-->\n$/);
  });

  it('names what the kit has not', () => {
    expect(oneFile(page('').replace('page.1.js', 'page.2.js'), KIT)).toEqual({ lacking: ['page.2.js'] });
    expect(oneFile(page('').replace('a.1.css', 'a.2.css'), KIT)).toEqual({ lacking: ['a.2.css'] });
  });

  it.each([
    ['<a href="../learn.html">', 'leads to the site'],
    ['<img src="a.png">', 'leads to the site'],
    ['<a href="javascript:alert(1)">', 'leads to the site'],
  ])('refuses %s', (body, message) => {
    expect(() => made(page(body))).toThrow(message);
  });

  it('refuses a page that was not made portable', () => {
    expect(() => made('<html lang="en"><head></head><body></body></html>')).toThrow('made portable');
    expect(() => made(page('').replace(/<meta http-equiv[^>]*>/, ''))).toThrow('made portable');
  });
});
