import { describe, expect, it } from 'vitest';
import { plainExports } from './plainExports.ts';

const getter = (as: string, name: string) =>
  `Object.defineProperty(exports,"${as}",{enumerable:!0,get:function(){return ${name}}})`;

describe('plainExports', () => {
  it('exports a function as it is', () => {
    expect(plainExports(`function a(b){return b}${getter('n', 'a')};`)).toBe(
      'function a(b){return b}exports.n=a;',
    );
  });

  it.each([
    ['what is given its value later', 'var a=1;'],
    ['what may change', 'let a=()=>1;a=()=>2;'],
    ['a function whose name is given another value', 'function a(){a=null}'],
    ['a function within another', 'var a;function b(){function a(){}}'],
  ])('leaves %s to its getter', (_, code) => {
    const whole = `${code}${getter('n', 'a')};`;
    expect(plainExports(whole)).toBe(whole);
  });
});
