import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKit } from './makeKit.ts';

let site = '';

beforeEach(async () => {
  site = await mkdtemp(path.join(os.tmpdir(), 'slantwise-kit-'));
  await mkdir(path.join(site, '_astro'));
  const files = {
    'favicon.svg': '<svg/>',
    'third-party-licences.txt': 'MIT',
    // Its head is longer than what is read at once.
    'page.html': `<html><head><meta name="description" content="${'é'.repeat(9000)}"><link rel="stylesheet" href="_astro/a.css"><script defer src="_astro/a.js"></script></head><body><script src="_astro/no.js"></script></body></html>`,
    '_astro/a.js': 'slantwise.define("a.js",(r,e,m,load)=>{load([["b.js","b.js"]])},true);"none.js"',
    '_astro/b.js': 'slantwise.define("b.js",()=>"</script>",false)',
    '_astro/no.js': '',
    '_astro/a.css':
      '@font-face{src:url(./f.woff2)format("woff2")}p{mask:url("data:image/svg+xml,<svg fill=\'url(./f.woff2)\'>")}q{background:url(data:image/png;base64,AA==)}',
    '_astro/f.woff2': 'font',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(site, name), text);
});

afterEach(() => rm(site, { recursive: true, force: true }));

describe('makeKit', () => {
  it('holds what the pages ask for and what that loads later, each with the hash of its text', async () => {
    const { scripts, styles } = await makeKit(site, ['page.html']);
    expect(Object.keys(scripts)).toEqual(['a.js', 'b.js']);
    expect(scripts['a.js']?.later).toEqual(['b.js']);
    expect(scripts['b.js']?.text).toContain('\\x3c/script>');
    for (const { text, hash } of [...Object.values(scripts), ...Object.values(styles)]) {
      expect(hash).toBe(createHash('sha256').update(text).digest('base64'));
    }
  });

  it('puts fonts inside the styles, and nothing else', async () => {
    const { styles } = await makeKit(site, ['page.html']);
    const font = Buffer.from('font').toString('base64');
    expect(styles['a.css']?.text).toBe(
      `@font-face{src:url(data:font/woff2;base64,${font})format("woff2")}p{mask:url("data:image/svg+xml,<svg fill='url(./f.woff2)'>")}q{background:url(data:image/png;base64,AA==)}`,
    );
  });

  it('refuses a style that asks for something else', async () => {
    await writeFile(path.join(site, '_astro/a.css'), 'p{background:url(https://a.example/b.png)}');
    await expect(makeKit(site, ['page.html'])).rejects.toThrow('https://a.example/b.png');
  });
});
