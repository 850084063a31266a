import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../core/article/markdown.ts';
import { parsePlainText } from '../core/article/plainText.ts';
import { readPlain } from './plain.ts';
import { type TextBlock, toMarkdown } from './toMarkdown.ts';

/** Strings full of what Markdown takes for markup. */
const markupLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~=&:;/"\'1 \n\t'),
      fc.constantFrom('http://a.b', '&amp;', '1.', 'word', '    ', '```'),
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''));

describe('toMarkdown', () => {
  it('leaves the text of a plain file as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(markupLike, fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' })),
        (source) => {
          const { article } = parsePlainText(source, 'en');
          const { body, text } = readPlain(source);
          const back = parseMarkdown(body, 'en');
          expect(text).toBe(article.text);
          expect(back.text).toBe(article.text);
          expect(back.blocks.every(({ kind, inlines }) => kind === 'paragraph' && inlines.length === 0)).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves the kinds of blocks as they were', () => {
    const blocks: TextBlock[] = [
      { kind: 'heading', level: 2, text: '# 1. Plans #' },
      { kind: 'quotation', text: '> said *she*' },
      { kind: 'list-item', ordered: false, text: '- a dash' },
      { kind: 'list-item', ordered: true, text: '2) second' },
      { kind: 'paragraph', text: '===' },
    ];
    const { text, blocks: back } = parseMarkdown(toMarkdown(blocks), 'en');
    expect(text.split('\n')).toEqual(blocks.map((block) => block.text));
    expect(back.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
  });
});
