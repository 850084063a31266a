import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsOf } from './tags.ts';

describe('tagsOf', () => {
  it('reads tags, their attributes and comments, in order', () => {
    const html = '<!DOCTYPE html><p class="a b" hidden>x &lt; y<br></p><!-- <b> -->';
    expect(tagsOf(html).map(({ name }) => name)).toEqual(['!doctype', 'p', 'br', '/p', '']);
    const [, p] = tagsOf(html);
    expect([...(p?.attributes ?? [])]).toEqual([
      ['class', 'a b'],
      ['hidden', ''],
    ]);
    expect(html.slice(p?.start, p?.end)).toBe('<p class="a b" hidden>');
  });

  it('takes nothing inside a value for a tag, an attribute or a comment', () => {
    const [only, ...others] = tagsOf('<a title="<!--site--> href=" href="x">');
    expect(others).toEqual([]);
    expect(only?.attributes.get('href')).toBe('x');
  });

  it('takes a script and a style with their texts', () => {
    const tags = tagsOf('<script src="a.js"></script><style>a>b{}</style><script>1<2</script>');
    expect(tags.map(({ name }) => name)).toEqual(['script', 'style', 'script']);
    expect(tags[0]?.attributes.get('src')).toBe('a.js');
  });

  it.each(['a < b', "<p class='x'>", '<p', '<1>'])('refuses what the build does not write: %j', (html) => {
    expect(() => tagsOf(html)).toThrow('no tag as the build writes them');
  });

  it('reads back whatever stands in values and texts', () => {
    const value = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('"', '&quot;'));
    const text = fc.string({ unit: 'binary' }).map((words) => words.replaceAll('<', '&lt;'));
    fc.assert(
      fc.property(value, text, (title, words) => {
        const html = `<p title="${title}" id="b">${words}</p>`;
        const [open, close, ...others] = tagsOf(html);
        expect(open?.attributes.get('title')).toBe(title);
        expect(open?.attributes.get('id')).toBe('b');
        expect(html.slice(open?.end, close?.start)).toBe(words);
        expect(others).toEqual([]);
      }),
    );
  });
});
