import type { Span } from '../../core/article/article.ts';
import { type BlockElement, blockElements } from './articleDom.ts';
import { blocksInView } from './view.ts';

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
  /** The block as it came, to draw on anew; kept when it is first drawn on. */
  pristine: readonly Node[] | null;
  signature: string;
}

/** How long a stretch of drawing may take, in ms, before the page gets its turn. */
const STRETCH = 8;

/**
 * Draws marks on an article by wrapping words in `mark` elements. Only blocks whose marks changed are
 * touched, so that the cost of a flag is that of its paragraph and not of the article. Where many have changed, those in
 * view are drawn at once and the others in stretches after that.
 */
export class Painter {
  readonly #root: HTMLElement;
  readonly #blocks: readonly Painted[];
  #waiting: (readonly [Painted, readonly Mark[]])[] = [];
  #timer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#blocks = blockElements(root).map((block) => ({ block, pristine: null, signature: '' }));
  }

  paint(marks: readonly Mark[]): void {
    const changed = this.#changed(marks);
    if (changed.length > 1) {
      const { from, to } = blocksInView(this.#root);
      const inView = ([{ block }]: (typeof changed)[number]) => block.start < to && block.end >= from;
      this.#waiting = [...changed.filter(inView), ...changed.filter((one) => !inView(one))];
    } else this.#waiting = changed;
    this.#drawSome();
  }

  /** Draws at once what still waits, as for paper. */
  finish(): void {
    this.#drawSome(Number.POSITIVE_INFINITY);
  }

  /** The blocks whose marks are not what is drawn on them, with the marks they should have. */
  #changed(marks: readonly Mark[]) {
    const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
    const changed: (readonly [Painted, readonly Mark[]])[] = [];
    const open: Mark[] = [];
    let next = 0;
    for (const painted of this.#blocks) {
      const { start, end } = painted.block;
      for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next]) open.push(mark);
      const here = open.filter((mark) => mark.end > start);
      open.splice(0, open.length, ...here);
      if (here.map(signatureOf).join('\n') !== painted.signature) changed.push([painted, here]);
    }
    return changed;
  }

  #drawSome(stretch = STRETCH): void {
    clearTimeout(this.#timer);
    const until = performance.now() + stretch;
    let drawn = 0;
    for (const [painted, marks] of this.#waiting) {
      if (drawn > 0 && performance.now() > until) break;
      painted.signature = marks.map(signatureOf).join('\n');
      draw(painted, marks);
      drawn += 1;
    }
    this.#waiting = this.#waiting.slice(drawn);
    if (this.#waiting.length > 0) this.#timer = window.setTimeout(() => this.#drawSome());
  }
}

function signatureOf({ id, start, end, classes, number }: Mark): string {
  return `${id}|${start}|${end}|${classes}|${number}`;
}

function draw(painted: Painted, marks: readonly Mark[]): void {
  const { block } = painted;
  const pristine = painted.pristine ?? [...block.element.childNodes].map((node) => node.cloneNode(true));
  painted.pristine = pristine;
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
