import type { Node } from 'commonmark';
import type { Inline } from './article.ts';
import { trimSpan } from './boundaries.ts';
import { foldWhiteSpace } from './characters.ts';

/** An address of another site, or of a person; nothing that runs, and nothing that means a place on this site. */
const SAFE_ADDRESS = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s])/iu;
/** Markup in markup in markup… Deeper than this nobody writes, and what draws it must be able to follow. */
const MAX_DEPTH = 16;

type Markup = Pick<Inline, 'kind' | 'href'>;
type Step = { node: Node; depth: number } | { markup: Markup; start: number };

/**
 * The text of a paragraph, heading or code node and the light markup in it, both counted from the block's first
 * character. White space is folded across the borders of markup, and none is left at the ends.
 */
export function readInlines(block: Node): { text: string; inlines: Inline[] } {
  const words = new Words();
  const found: Inline[] = [];
  const stack: Step[] = [{ node: block, depth: 0 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('markup' in step) {
      found.push({ ...step.markup, start: step.start, end: words.length });
      continue;
    }
    const { node, depth } = step;
    const markup = depth < MAX_DEPTH ? markupOf(node) : undefined;
    if (markup !== undefined) stack.push({ markup, start: words.length });
    const within = markup === undefined ? depth : depth + 1;
    for (let child = node.lastChild; child; child = child.prev) stack.push({ node: child, depth: within });
    words.add(textOf(node));
  }
  const text = words.toString().trimEnd();
  const inlines = found
    .map((inline) => ({
      ...inline,
      ...trimSpan(text, { ...inline, end: Math.min(inline.end, text.length) }),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, inlines };
}

/** Text put together of pieces, without white space at its start or doubled between two. */
class Words {
  readonly #pieces: string[] = [];
  #endsOpen = true;
  length = 0;

  add(raw: string): void {
    const folded = foldWhiteSpace(raw);
    const more = this.#endsOpen ? folded.trimStart() : folded;
    if (more === '') return;
    this.#pieces.push(more);
    this.length += more.length;
    this.#endsOpen = more.endsWith(' ');
  }

  toString(): string {
    return this.#pieces.join('');
  }
}

function textOf(node: Node): string {
  return node.type === 'softbreak' || node.type === 'linebreak' ? ' ' : (node.literal ?? '');
}

function markupOf(node: Node): Markup | undefined {
  switch (node.type) {
    case 'emph':
      return { kind: 'emphasis' };
    case 'strong':
      return { kind: 'strong' };
    case 'code':
      return { kind: 'code' };
    case 'link':
      return linkTo(node.destination ?? '');
    default:
      return undefined;
  }
}

function linkTo(url: string): Markup | undefined {
  return SAFE_ADDRESS.test(url) ? { kind: 'link', href: url } : undefined;
}
