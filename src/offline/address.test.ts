import { describe, expect, it } from 'vitest';
import { fileAt, pathBelow } from './address.ts';

const ROOT = 'https://school.example/class/7b/';
const FILES = ['index.html', 'learn.html', 'quiz/a.html', 'quiz/größe.html', '_astro/x.js'];
const at = (address: string) => fileAt(address, ROOT, (file) => FILES.includes(file));

describe('the file an address stands for', () => {
  it.for([
    ['', 'index.html'],
    ['?from=mail', 'index.html'],
    ['index.html', 'index.html'],
    ['quiz/a.html', 'quiz/a.html'],
    ['quiz/a', 'quiz/a.html'],
    ['quiz/a?flags=3#key', 'quiz/a.html'],
    ['quiz/gr%C3%B6%C3%9Fe.html', 'quiz/größe.html'],
    ['_astro/x.js', '_astro/x.js'],
    // Not in the build, but the site's: whoever asks finds nothing under it.
    ['quiz/', 'quiz/index.html'],
    ['quiz/b', 'quiz/b'],
  ])('%s is %s', ([address = '', file]) => {
    expect(at(ROOT + address)).toBe(file);
  });

  it('is none outside the root, nor where nothing can be decoded', () => {
    expect(at('https://school.example/class/7b')).toBeNull();
    expect(at('https://school.example/class/8a/index.html')).toBeNull();
    expect(at('https://other.example/class/7b/index.html')).toBeNull();
    expect(at(`${ROOT}quiz/%E0%A4%A.html`)).toBeNull();
  });

  it('does not leave the root by dots', () => {
    expect(pathBelow(`${ROOT}../8a/index.html`, ROOT)).toBeNull();
  });
});
