import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeScormPackage } from './scormPackage.ts';

const CONTENT = {
  version: 'scorm12' as const,
  html: '<!doctype html><title>Fähre</title>',
  title: 'Fähre',
  id: 'ferry-ab12',
};

describe('makeScormPackage', () => {
  it('holds the page and its manifest, at the root of the zip', () => {
    const files = unzipSync(makeScormPackage(CONTENT));
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toBe(CONTENT.html);
    expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain('<title>Fähre</title>');
  });

  it('is the same, byte for byte, whenever it is made', () => {
    const one = makeScormPackage(CONTENT);
    expect(makeScormPackage({ ...CONTENT })).toEqual(one);
    // The time of the first file, as MS-DOS counts: midnight, the first of January 1980.
    expect([...one.subarray(10, 14)]).toEqual([0, 0, 33, 0]);
  });
});
