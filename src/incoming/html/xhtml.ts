import type { Element, Node } from './tree.ts';

/** What no word of an article stands in. */
const DROPPED = new Set('script style noscript template svg math iframe object embed canvas link'.split(' '));
const VOID = new Set('area base br col hr img input meta source track wbr'.split(' '));
const ATTRIBUTE_NAME = /^[a-z][a-z\d-]*$/;

/** What is too large to be weighed in reasonable time; articles of newspapers stay far below. */
const MOST_ELEMENTS = 15_000;
const DEEPEST = 200;

/**
 * A page written anew without scripts and the like, well-formed as XML and as HTML; `null` for one of more elements, or
 * nested deeper, than the readers it is written for can bear.
 */
export function toXhtml(html: Element): string | null {
  const out: string[] = [];
  const steps: { readonly node?: Node; readonly close?: string; readonly depth: number }[] = [
    { node: html, depth: 0 },
  ];
  let elements = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, close, depth } = step;
    if (close !== undefined) out.push(`</${close}>`);
    else if (node && 'tagName' in node) {
      if (DROPPED.has(node.tagName) || !ATTRIBUTE_NAME.test(node.tagName)) continue;
      elements += 1;
      if (elements > MOST_ELEMENTS || depth > DEEPEST) return null;
      const isVoid = VOID.has(node.tagName);
      out.push(`<${node.tagName}${attributes(node)}${isVoid ? '/>' : '>'}`);
      if (isVoid) continue;
      steps.push({ close: node.tagName, depth });
      for (const child of node.childNodes.toReversed()) steps.push({ node: child, depth: depth + 1 });
    } else if (node && node.nodeName === '#text' && 'value' in node) out.push(escaped(node.value));
  }
  return out.join('');
}

function attributes(element: Element): string {
  return element.attrs
    .filter(({ name }) => ATTRIBUTE_NAME.test(name) && !name.startsWith('on'))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
