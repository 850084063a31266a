import { foldWhiteSpace } from '../../core/article/characters.ts';
import type { TextBlock } from '../toMarkdown.ts';
import { attribute, type Element, isHidden, type Node } from './tree.ts';

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
  if (isHidden(element) || DROPPED.has(element.tagName) || isBullet(element)) return true;
  // A page's own header is its banner; an article's is its headline.
  return element.tagName === 'header' && root.tagName === 'body';
}

/** What Word puts before an item of a list when it is copied: the bullet or number as text. */
function isBullet(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribute(element, 'style') ?? '');
}

function shapeOf(element: Element): Shape | null {
  const { tagName, parentNode } = element;
  const level = headingLevel(element);
  if (level !== null) return { kind: 'heading', level };
  if (tagName === 'li') return { kind: 'list-item', ordered: parentNode?.nodeName === 'ol' };
  if (/\bMsoListParagraph/.test(attribute(element, 'class') ?? ''))
    return { kind: 'list-item', ordered: false };
  return tagName === 'blockquote' ? { kind: 'quotation' } : null;
}

/** Headings are elements or, in what Word online gives, paragraphs of that role. */
function headingLevel(element: Element): number | null {
  const heading = /^h([1-6])$/.exec(element.tagName);
  if (heading) return Number(heading[1]);
  if (attribute(element, 'class') === 'MsoTitle') return 1;
  if (attribute(element, 'role') !== 'heading') return null;
  const level = Number(attribute(element, 'aria-level') ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}
