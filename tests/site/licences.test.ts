import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';

it('carries along the licences of fonts, and of scripts that learners and teachers load', () => {
  const text = readFileSync(path.join(inject('dist'), 'third-party-licences.txt'), 'utf8');
  const named = text.match(/^\S+(?= \d+\.\d+\.\d+\S*$)/gm);
  expect(named).toEqual(
    expect.arrayContaining([
      '@fontsource-variable/literata',
      'react',
      'nanostores',
      'idb',
      'mammoth',
      'jszip',
      'compromise',
      'retext-english',
      'parse-latin',
    ]),
  );
  expect(named).not.toContain('astro');
});
