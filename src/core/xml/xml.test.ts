import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../tests/xml/parseXml.ts';
import { XML_HEAD, xmlElement, xmlName, xmlText } from './xml.ts';

describe('xmlElement', () => {
  it('holds any text as it is, but for what XML has no way to write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, text) => {
        const read = parseXml(XML_HEAD + xmlElement('a', { b: value }, xmlText(text)));
        const kept = (words: string) =>
          words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
        expect([read.attributes['b'], read.text]).toEqual([kept(value), kept(text)]);
      }),
    );
  });

  it('leaves out attributes that are not there', () => {
    expect(xmlElement('a', { b: undefined, c: 0 })).toBe('<a c="0"/>');
  });
});

describe('xmlName', () => {
  it.each([
    ['ferry-7', 'ferry-7'],
    ['7b ferry', '_7b_ferry'],
    ['', '_'],
    ['a:b', 'a_b'],
  ])('makes %j the name %j', (text, name) => {
    expect(xmlName(text)).toBe(name);
  });
});
