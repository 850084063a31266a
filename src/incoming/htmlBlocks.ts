import type { DefaultTreeAdapterTypes } from 'parse5';
import { foldWhiteSpace } from '../core/article/characters.ts';
import type { TextBlock } from './toMarkdown.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What no reader of the article reads. */
const DROPPED = new Set(
  'aside audio button canvas dialog embed fieldset figcaption footer form iframe input math menu nav noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements that stand in the line; every other one begins a block of its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

type Shape = Omit<TextBlock, 'text'>;
type Step =
  | { readonly node: Node; readonly shape: Shape }
  | { readonly say: string; readonly shape: Shape }
  | 'leave';

/**
 * The blocks of text in an element. Walks with a stack of its own: pages may nest deeper than calls can.
 * Headings keep their level from 1 to 6.
 */
export function htmlBlocks(root: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = '';
  let shape: Shape = { kind: 'paragraph' };
  let afterBreak = false;
  const say = (words: string, own: Shape) => {
    if (text === '') shape = own;
    if (words.trim() !== '') afterBreak = false;
    text += words;
  };
  const flush = () => {
    const folded = foldWhiteSpace(text).trim();
    if (folded !== '') blocks.push({ ...shape, text: folded });
    text = '';
    afterBreak = false;
  };
  const steps: Step[] = [{ node: root, shape }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === 'leave') flush();
    else if ('say' in step) say(step.say, step.shape);
    else if ('tagName' in step.node) {
      const element = step.node;
      if (element.tagName === 'br') {
        // Two line breaks with nothing between them are how some pages part paragraphs.
        if (afterBreak) flush();
        else say(' ', step.shape);
        afterBreak = true;
      } else if (!isDropped(element, root)) {
        const isBlock = !INLINE.has(element.tagName);
        if (isBlock) {
          flush();
          steps.push('leave');
        }
        for (const one of inside(element, shapeOf(element) ?? step.shape).reverse()) steps.push(one);
      }
    } else if ('value' in step.node) say(step.node.value, step.shape);
  }
  flush();
  return blocks;
}

function inside(element: Element, shape: Shape): Step[] {
  const children = element.childNodes
    .filter(({ nodeName }) => nodeName !== '#comment')
    .map((node) => ({ node, shape }));
  return element.tagName === 'q' ? [{ say: '“', shape }, ...children, { say: '”', shape }] : children;
}

function isDropped(element: Element, root: Element): boolean {
  const hidden = element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
  );
  // A page's own header is its banner; an article's is its headline.
  return hidden || DROPPED.has(element.tagName) || (element.tagName === 'header' && root.tagName === 'body');
}

function shapeOf({ tagName, parentNode }: Element): Shape | null {
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (tagName === 'li') return { kind: 'list-item', ordered: parentNode?.nodeName === 'ol' };
  return tagName === 'blockquote' ? { kind: 'quotation' } : null;
}
