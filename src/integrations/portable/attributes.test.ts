import { describe, expect, it } from 'vitest';
import { pageParts } from './astroParts.ts';
import { withEscapedAttributes } from './attributes.ts';

describe('tags in attributes', () => {
  const RUN = '<script>(self.Astro||(self.Astro={}));steal()</script></head>';
  const page = (words: string) =>
    `<html><head><meta name="description" content="${words}"><script>a<b;c="<i"</script></head><p title='${words}'>1 &lt; 2</p></html>`;

  it('are escaped, so that none is taken for a script or for the end of the head', () => {
    const html = withEscapedAttributes(page(RUN));
    expect(html).toBe(page(RUN.replaceAll('<', '&lt;')));
    expect(pageParts(html).runtime).toEqual(['a<b;c="<i"']);
    expect(html.indexOf('</head>')).toBe(html.lastIndexOf('</head>'));
  });

  it('leave a page without them as it is', () => {
    const html = page('plain words > 1 & more');
    expect(withEscapedAttributes(html)).toBe(html);
  });
});
