/** What XML 1.0 allows in no document, not even as a reference: controls, lone surrogates, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand between tags or in an attribute. What XML cannot hold becomes a replacement character. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\u{fffd}').replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}

/** Attributes in the order given; one that is `undefined` is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** A tag with children that are XML already; without any it closes itself. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A name that XML takes as an identifier (an `NCName`), made of any text: other characters become `_`. */
export function xmlName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_.-]/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
