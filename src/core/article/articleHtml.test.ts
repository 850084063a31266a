import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { articleHtml } from './articleHtml.ts';
import { parseMarkdown } from './markdown.ts';

const html = (markdown: string) => articleHtml(parseMarkdown(markdown, 'en'));

/** The words of the blocks of some HTML, joined as an article joins its own. */
function textOf(source: string): string {
  const found: string[] = [];
  const wordsOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node && node.attrs.some(({ name }) => name === 'data-block')) found.push(wordsOf(node));
    else if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(source));
  return found.join('\n');
}

describe('articleHtml', () => {
  it('writes headings, lists and quotations, each block marked', () => {
    expect(html('## Ferry\n\nIt *sails*.\n\n- one\n- two\n\n1. first\n\n> said\n>\n> again')).toBe(
      '<h2 data-block>Ferry</h2><p data-block>It <em>sails</em>.</p>' +
        '<ul><li data-block>one</li><li data-block>two</li></ul><ol><li data-block>first</li></ol>' +
        '<blockquote><p data-block>said</p><p data-block>again</p></blockquote>',
    );
  });

  it('writes words as words, whatever they look like', () => {
    expect(html('a \\<b\\> & "c" [d](https://e.example/?f=1&g=2)')).toBe(
      '<p data-block>a &lt;b&gt; &amp; &quot;c&quot; <a href="https://e.example/?f=1&amp;g=2">d</a></p>',
    );
  });

  it('puts a long article into stretches', () => {
    const long = Array.from({ length: 60 }, () => 'word '.repeat(120)).join('\n\n');
    expect(html(long).match(/<div data-stretch>/g)).toHaveLength(3);
  });

  it('holds the article’s text word for word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const article = parseMarkdown(lines.join('\n\n'), 'en');
        expect(textOf(articleHtml(article))).toBe(article.text);
      }),
    );
  });
});
