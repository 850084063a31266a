import type { Span } from '../../core/article/article.ts';
import { type BlockElement, blockElements } from './articleDom.ts';

/** A mark to be drawn on the text. Marks may overlap and nest. */
export interface Mark extends Span {
  /** What the mark stands for; a click on it finds this again. */
  readonly id: string;
  readonly classes: string;
  /** For style sheets to show, as `data-number`. */
  readonly number?: number;
}

interface Painted {
  readonly block: BlockElement;
  /** The block as it came, to draw on anew. */
  readonly pristine: readonly Node[];
  signature: string;
}

/**
 * Draws marks on an article by wrapping words in `mark` elements. Only blocks whose marks changed are
 * touched, so that the cost of a flag is that of its paragraph and not of the article.
 */
export class Painter {
  readonly #blocks: readonly Painted[];

  constructor(root: HTMLElement) {
    this.#blocks = blockElements(root).map((block) => ({
      block,
      pristine: [...block.element.childNodes].map((node) => node.cloneNode(true)),
      signature: '',
    }));
  }

  paint(marks: readonly Mark[]): void {
    const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
    const open: Mark[] = [];
    let next = 0;
    for (const painted of this.#blocks) {
      const { start, end } = painted.block;
      for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next]) open.push(mark);
      const here = open.filter((mark) => mark.end > start);
      open.splice(0, open.length, ...here);
      const signature = here.map(signatureOf).join('\n');
      if (signature === painted.signature) continue;
      painted.signature = signature;
      draw(painted, here);
    }
  }
}

function signatureOf({ id, start, end, classes, number }: Mark): string {
  return `${id}|${start}|${end}|${classes}|${number}`;
}

function draw({ block, pristine }: Painted, marks: readonly Mark[]): void {
  const content = document.createDocumentFragment();
  content.append(...pristine.map((node) => node.cloneNode(true)));
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  let start = block.start;
  for (const node of texts) {
    const end = start + node.data.length;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    if (here.length > 0) node.replaceWith(...pieces(node.data, start, here));
    start = end;
  }
  block.element.replaceChildren(content);
}

/** The words of one text node, cut where marks begin and end, each piece inside its marks. */
function pieces(text: string, start: number, marks: readonly Mark[]): Node[] {
  const end = start + text.length;
  const inside = (cut: number) => cut > start && cut < end;
  const cuts = [...new Set([start, ...marks.flatMap((mark) => [mark.start, mark.end].filter(inside)), end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    let node: Node = document.createTextNode(text.slice(from - start, to - start));
    for (const mark of marks.filter((m) => m.start <= from && m.end >= to).reverse()) {
      const element = document.createElement('mark');
      element.className = mark.classes;
      element.dataset['mark'] = mark.id;
      if (mark.number !== undefined) element.dataset['number'] = `${mark.number}`;
      if (mark.start === from) element.dataset['first'] = '';
      if (mark.end === to) element.dataset['last'] = '';
      element.append(node);
      node = element;
    }
    return node;
  });
}

/** The ids of the marks at a node, the innermost first. */
export function marksAt(node: Node | null): string[] {
  const found: string[] = [];
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  for (let mark = element?.closest<HTMLElement>('[data-mark]'); mark; ) {
    if (mark.dataset['mark'] !== undefined) found.push(mark.dataset['mark']);
    element = mark.parentElement;
    mark = element?.closest<HTMLElement>('[data-mark]');
  }
  return found;
}
