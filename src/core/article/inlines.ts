import type { Nodes } from 'mdast';
import type { Inline } from './article.ts';
import { trimSpan } from './boundaries.ts';
import { foldWhiteSpace } from './characters.ts';

const SAFE_ADDRESS = /^(?:https?|mailto):/iu;

type Markup = Pick<Inline, 'kind' | 'href'>;
type Step = { node: Nodes } | { markup: Markup; start: number };

/**
 * The text of a paragraph, heading or code node and the light markup in it, both counted from the block's first
 * character. White space is folded across the borders of markup, and none is left at the ends.
 * `definitions`: address by identifier, for links given by reference.
 */
export function readInlines(
  block: Nodes,
  definitions: ReadonlyMap<string, string>,
): { text: string; inlines: Inline[] } {
  let text = '';
  const found: Inline[] = [];
  const stack: Step[] = [{ node: block }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('markup' in step) {
      found.push({ ...step.markup, start: step.start, end: text.length });
      continue;
    }
    const markup = markupOf(step.node, definitions);
    if (markup !== undefined) stack.push({ markup, start: text.length });
    if ('children' in step.node) {
      for (const child of step.node.children.toReversed()) stack.push({ node: child });
    } else {
      text = append(text, textOf(step.node));
    }
  }
  text = text.trimEnd();
  const inlines = found
    .map((inline) => ({
      ...inline,
      ...trimSpan(text, { ...inline, end: Math.min(inline.end, text.length) }),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, inlines };
}

function append(text: string, raw: string): string {
  const more = foldWhiteSpace(raw);
  return text === '' || text.endsWith(' ') ? text + more.trimStart() : text + more;
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

function markupOf(node: Nodes, definitions: ReadonlyMap<string, string>): Markup | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return { kind: node.type };
    case 'inlineCode':
      return { kind: 'code' };
    case 'link':
      return linkTo(node.url);
    case 'linkReference':
      return linkTo(definitions.get(node.identifier) ?? '');
    default:
      return undefined;
  }
}

function linkTo(url: string): Markup | undefined {
  return SAFE_ADDRESS.test(url) ? { kind: 'link', href: url } : undefined;
}
