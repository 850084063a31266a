import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { parseMarkdown } from './markdown.ts';

const outline = (article: Article) =>
  article.blocks.map(({ start, end, inlines, ...rest }) => ({
    ...rest,
    text: article.text.slice(start, end),
  }));

const inlines = (article: Article) =>
  article.blocks.flatMap((block) =>
    block.inlines.map(({ start, end, ...rest }) => ({ ...rest, text: article.text.slice(start, end) })),
  );

describe('parseMarkdown: blocks', () => {
  it('reads paragraphs, headings, quotations and lists', () => {
    const source =
      '# One\n\nTwo\nthree.\n\n> Four\n>\n> five\n\n- six\n- seven\n\n2. eight\n\n##### Nine\n\n---\n\nTen';
    expect(outline(parseMarkdown(source, 'en'))).toEqual([
      { kind: 'heading', level: 2, text: 'One' },
      { kind: 'paragraph', text: 'Two three.' },
      { kind: 'quotation', text: 'Four' },
      { kind: 'quotation', text: 'five' },
      { kind: 'list-item', ordered: false, text: 'six' },
      { kind: 'list-item', ordered: false, text: 'seven' },
      { kind: 'list-item', ordered: true, text: 'eight' },
      { kind: 'heading', level: 4, text: 'Nine' },
      { kind: 'paragraph', text: 'Ten' },
    ]);
  });

  it('lets the innermost container say what a paragraph is', () => {
    expect(outline(parseMarkdown('> - a\n\n- > b', 'en')).map(({ kind }) => kind)).toEqual([
      'list-item',
      'quotation',
    ]);
  });

  it('shows raw HTML as it was typed, and code as text', () => {
    const source = '<script>alert(1)</script>\n\nA <b>bold</b> claim.\n\n```\nlet a;\n  let b;\n```\n';
    expect(outline(parseMarkdown(source, 'en'))).toEqual([
      { kind: 'paragraph', text: '<script>alert(1)</script>' },
      { kind: 'paragraph', text: 'A <b>bold</b> claim.' },
      { kind: 'paragraph', text: 'let a; let b;' },
    ]);
  });

  it('shows an image as its alternative text and leaves out what has no text', () => {
    expect(parseMarkdown('![a heron](h.png)\n\n![](x.png)\n\n<!-- -->\n', 'en').text).toBe(
      'a heron\n<!-- -->',
    );
  });

  it('breaks lines and folds white space to one space', () => {
    expect(parseMarkdown('one  \ntwo\\\nthree\tfour&nbsp;&nbsp;five', 'en').text).toBe(
      'one two three four five',
    );
  });
});

describe('parseMarkdown: inlines', () => {
  it('says where emphasis, strong words, code and links are', () => {
    const article = parseMarkdown('A *soft **hard*** `let  a` and [a *link*](https://example.org/).', 'en');
    expect(inlines(article)).toEqual([
      { kind: 'emphasis', text: 'soft hard' },
      { kind: 'strong', text: 'hard' },
      { kind: 'code', text: 'let a' },
      { kind: 'link', href: 'https://example.org/', text: 'a link' },
      { kind: 'emphasis', text: 'link' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/home',
    'x.html',
    'file:///etc',
    'http:x',
    'https:///x',
  ])('makes plain text of a link to %s', (address) => {
    const article = parseMarkdown(`[words](${address}) and <b>`, 'en');
    expect(article.text).toBe('words and <b>');
    expect(inlines(article)).toEqual([]);
  });

  it('resolves links by reference', () => {
    const article = parseMarkdown('[one][a] [two]\n\n[a]: mailto:ada@example.org\n[two]: javascript:x', 'en');
    expect(article.text).toBe('one two');
    expect(inlines(article)).toEqual([{ kind: 'link', href: 'mailto:ada@example.org', text: 'one' }]);
  });
});

describe('parseMarkdown: any input', () => {
  const unit = fc.constantFrom(
    ...'ab >-*_`[]()!#<&1.\\ \n\t',
    '\u0301',
    '\uD800',
    '😀',
    '- ',
    '> ',
    '**',
    '](http://a)',
  );

  it('never throws, and blocks and inlines lie where they say', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 80 })), (source) => {
        const article = parseMarkdown(source, 'en');
        const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
        expect(texts.join('\n')).toBe(article.text);
        for (const [index, block] of article.blocks.entries()) {
          expect(texts[index]).not.toMatch(/^$|^\s|\s$|\s\s|\n/);
          for (const { start, end } of block.inlines) {
            expect(block.start <= start && start < end && end <= block.end).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  // Each of these once took a parser minutes: the time grew with the square of their number, or worse.
  it.each([
    '>',
    '- ',
    '-\t',
    '1. ',
    '> - ',
    '*a **b ',
    '*a_ ',
    '*a* ',
    '[',
    '![',
    '[a](',
    '[a](<b "',
    '`` a ```b ',
    'a <![CDATA[',
    'a <!--',
    'a <!A',
    'a <?',
    '<a b="',
    'a\n=\n',
    '|a',
    '&amp',
    ' \t',
    '[a]: b\n',
    '- a\n  - b\n',
  ])('bears %j repeated without end', (markup) => {
    expect(parseMarkdown(`${markup.repeat(20_000)}word`, 'en').text).toContain('word');
  });

  it('bears emphasis and lists nested without end, and tells only of as much as can be drawn', () => {
    const deep = parseMarkdown(`${'**a '.repeat(20_000)}x${' b**'.repeat(20_000)}`, 'en');
    expect(deep.blocks[0]?.inlines).toHaveLength(16);
    expect(deep.text).toMatch(/^(?:\*\*)?a a .* x .*b/);
    const list = Array.from({ length: 800 }, (_, depth) => `${'  '.repeat(depth)}- item${depth}`).join('\n');
    expect(parseMarkdown(list, 'en').text).toContain('item799');
  });

  it('reads the links of a long paragraph, and of one with too many of them as many as it can', () => {
    const words = `${'word '.repeat(65_000)}`;
    const link = '[words](https://example.org/) ';
    expect(inlines(parseMarkdown(words + link.repeat(20), 'en'))).toHaveLength(20);
    const many = parseMarkdown(words + link.repeat(2000), 'en');
    expect(inlines(many).length).toBeGreaterThan(20);
    expect(many.text.match(/words/g)).toHaveLength(2000);
  });
});
