import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { type MarkedNode, markedTree } from './markedTree.ts';
import { paragraphNumbers } from './paragraphNumbers.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

const article = parseMarkdown('A *quiet **town*** by the sea.\n\n## Later\n\n- One\n- Two', 'en');

/** “[a:words]” for words under a, “+a” where a begins. */
function shown(nodes: readonly MarkedNode<Mark>[]): string {
  return nodes
    .map((node) => {
      if (node.kind !== 'text') return `<${node.kind}>${shown(node.children)}</>`;
      const begins = node.begins.map(({ id }) => `+${id}`).join('');
      return node.marks.length === 0
        ? node.text
        : `${begins}[${node.marks.map(({ id }) => id).join('')}:${node.text}]`;
    })
    .join('');
}

function first(marks: readonly Mark[]): string {
  const [block] = article.blocks;
  return block ? shown(markedTree(article.text, block, marks)) : '';
}

const markOn = (id: string, words: string) => {
  const start = article.text.indexOf(words);
  return { id, start, end: start + words.length };
};

describe('markedTree', () => {
  it('cuts words where marks begin and end, inside markup and across it', () => {
    expect(first([])).toBe('A <emphasis>quiet <strong>town</></> by the sea.');
    expect(first([markOn('a', 'town by'), markOn('b', 'A quiet town')])).toBe(
      '+b[b:A ]<emphasis>[b:quiet ]<strong>+a[ba:town]</></>[a: by] the sea.',
    );
  });

  it('lets a mark over several blocks begin anew in each', () => {
    const across = { id: 'a', start: 2, end: article.text.indexOf('One') };
    const [, heading, list] = article.blocks;
    if (!heading || !list) throw new Error('The article has too few blocks.');
    expect(shown(markedTree(article.text, heading, [across]))).toBe('+a[a:Later]');
    expect(shown(markedTree(article.text, list, [across]))).toBe('One');
  });

  it('loses and doubles no word, whatever the marks', () => {
    const offset = fc.nat(article.text.length);
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, offset)), (ends) => {
        const marks = ends.map(([a, b], id) => ({
          id: `${id}`,
          start: Math.min(a, b),
          end: Math.max(a, b),
        }));
        const words = (nodes: readonly MarkedNode<Mark>[]): string =>
          nodes.map((node) => (node.kind === 'text' ? node.text : words(node.children))).join('');
        for (const block of article.blocks) {
          expect(words(markedTree(article.text, block, marks))).toBe(
            article.text.slice(block.start, block.end),
          );
        }
      }),
    );
  });
});

describe('paragraphNumbers', () => {
  it('counts every block but headings', () => {
    expect(paragraphNumbers(article.blocks)).toEqual([1, null, 2, 3]);
  });
});
