import { describe, expect, it } from 'vitest';
import { adaptRuntime, pageParts, withoutAstroParts } from './astroParts.ts';

const ELEMENT =
  'class f extends HTMLElement{async a(){let e=this.getAttribute("component-url"),r=this.getAttribute("renderer-url");' +
  'await import(e);try{return await import(e)}catch(t){return import(r)}}}' +
  'customElements.define("astro-island",f);console.log("import( in a string")';
const DIRECTIVE = '(self.Astro||(self.Astro={})).load=async t=>{await(await t())()}';

const PAGE = `<body><style>astro-island,astro-slot,astro-static-slot{display:contents}</style><script>${DIRECTIVE}</script>\
<astro-island component-url="/_astro/Reader.Xy_-1.js" renderer-url="/_astro/client.Z.js" client="load">x</astro-island>\
<script type="module" src="/_astro/offline.Q.js"></script><script type="application/json">{"a":1}</script></body>`;

describe('what a page asks to run', () => {
  it('is read from what Astro wrote', () => {
    expect(pageParts(PAGE)).toEqual({
      islands: ['/_astro/Reader.Xy_-1.js', '/_astro/client.Z.js'],
      modules: ['/_astro/offline.Q.js'],
      runtime: [DIRECTIVE],
    });
  });

  it('is taken out of the page, and nothing else is', () => {
    expect(withoutAstroParts(PAGE)).toBe(
      '<body><astro-island component-url="Reader.Xy_-1" renderer-url="client.Z" client="load">x</astro-island>' +
        '<script type="application/json">{"a":1}</script></body>',
    );
  });
});

describe('Astro’s runtime', () => {
  it('loads from the registry where it would import, and only there', () => {
    const adapted = adaptRuntime(ELEMENT);
    expect(adapted.match(/\bload\(/g)).toHaveLength(3);
    expect(adapted).toContain('"import( in a string"');
    expect(adapted.replaceAll('load(', 'import(')).toBe(ELEMENT);
    expect(adaptRuntime(DIRECTIVE)).toBe(DIRECTIVE);
  });

  it.for([
    ['an unknown inline script', 'alert(1)'],
    ['one import more', `${ELEMENT};import("x")`],
    ['an import fewer', ELEMENT.replace('await import(e);', '')],
    ['other attributes', ELEMENT.replace('component-url', 'module-url')],
    ['an import in the directive', `${DIRECTIVE};import("x")`],
  ])('stops the build when its shape is not the one known: %s', ([, script]) => {
    expect(() => adaptRuntime(script ?? '')).toThrow(/not as Astro 7\.3 writes it/);
  });
});
