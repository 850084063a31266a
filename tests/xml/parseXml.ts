// For tests alone: they hold what is written against a reader that forgives nothing.

/** An element as it was read. `text` is that of all its descendants. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  text = '';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Every descendant of this name, in order. */
  all(name: string): XmlNode[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const ALLOWED = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the part of XML that we write: elements, attributes in double quotes, text, the five named references. Throws
 * on anything else, on a prefix that was not declared, and wherever the document is not well-formed.
 */
export function parseXml(xml: string): XmlNode {
  if (!ALLOWED.test(xml)) throw new Error('A character that XML does not allow.');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error('The document does not say that it is XML in UTF-8.');
  const document = new XmlNode('', {});
  const open: XmlNode[] = [document];
  const ids = new Set<string>();
  let at = head.length;
  while (at < xml.length) {
    const holder = open.at(-1);
    if (!holder) throw new Error('An end tag too many.');
    const next = xml.indexOf('<', at);
    const text = decoded(xml.slice(at, next < 0 ? xml.length : next));
    if (open.length === 1 && text.trim() !== '') throw new Error(`Text outside the document: ${text}`);
    for (const node of open) node.text += text;
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (!tag) throw new Error(`No tag: ${xml.slice(next, next + 80)}`);
    const [whole, end, name = '', attributes = '', empty] = tag;
    at = next + whole.length;
    if (end === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends what was not begun.`);
      continue;
    }
    const node = new XmlNode(name, attributesOf(attributes));
    assertDeclared([...open, node], [name, ...Object.keys(node.attributes)]);
    const id = node.attributes['id'];
    if (id !== undefined && ids.size === ids.add(id).size) throw new Error(`Twice the id ${id}.`);
    holder.children.push(node);
    if (empty !== '/') open.push(node);
  }
  const [root, another] = document.children;
  if (!root || another || open.length > 1) throw new Error('Not one element, begun and ended.');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`Twice the attribute ${name}.`);
    found[name] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const sign = reference.endsWith(';') ? ENTITIES[name] : undefined;
    if (sign === undefined) throw new Error(`No reference: ${reference}`);
    return sign;
  });
}

function assertDeclared(around: readonly XmlNode[], names: readonly string[]): void {
  for (const name of names) {
    const [prefix, local] = name.split(':');
    if (local === undefined || prefix === 'xml' || prefix === 'xmlns') continue;
    if (!around.some(({ attributes }) => `xmlns:${prefix}` in attributes)) {
      throw new Error(`Nothing says what ${prefix}: is.`);
    }
  }
}
