import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from './article.ts';
import { type InlineNode, inlineTree } from './inlineTree.ts';

const TEXT = 'Read the plain report today.';

function block(inlines: readonly Inline[], start = 0, end = TEXT.length): Block {
  return { kind: 'paragraph', start, end, inlines };
}

/** The tree as nested lists, each with its kind first. */
function told(nodes: readonly InlineNode[]): unknown[] {
  return nodes.map((node) => (node.kind === 'text' ? node.text : [node.kind, ...told(node.children)]));
}

function words(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : words(node.children))).join('');
}

describe('inlineTree', () => {
  it('gives the words of a block without markup as one piece', () => {
    expect(inlineTree(TEXT, block([], 5, 14))).toEqual([{ kind: 'text', text: 'the plain' }]);
  });

  it('puts markup around its words, the inner inside the outer, whatever their order', () => {
    const inner: Inline = { kind: 'emphasis', start: 9, end: 14 };
    const outer: Inline = { kind: 'link', start: 5, end: 21, href: 'https://example.org/' };
    const tree = ['Read ', ['link', 'the ', ['emphasis', 'plain'], ' report'], ' today.'];
    expect(told(inlineTree(TEXT, block([inner, outer])))).toEqual(tree);
    expect(told(inlineTree(TEXT, block([outer, inner])))).toEqual(tree);
    expect(inlineTree(TEXT, block([outer]))[1]).toMatchObject({ href: 'https://example.org/' });
  });

  it('cuts markup that reaches beyond what holds it', () => {
    const crossing: Inline[] = [
      { kind: 'strong', start: 5, end: 14 },
      { kind: 'emphasis', start: 9, end: 21 },
    ];
    expect(told(inlineTree(TEXT, block(crossing)))).toEqual([
      'Read ',
      ['strong', 'the ', ['emphasis', 'plain']],
      ' report today.',
    ]);
  });

  it('keeps every word once and in order, whatever the markup', () => {
    const inline = fc
      .record({
        kind: fc.constantFrom('emphasis' as const, 'strong' as const, 'code' as const),
        start: fc.nat(TEXT.length),
        length: fc.nat(TEXT.length),
      })
      .map(
        ({ kind, start, length }): Inline => ({ kind, start, end: Math.min(TEXT.length, start + length) }),
      );
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), (inlines) => {
        expect(words(inlineTree(TEXT, block(inlines)))).toBe(TEXT);
      }),
    );
  });
});
