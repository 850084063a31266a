import { expect, it } from 'vitest';
import { isSlug } from '../pack/slug.ts';
import { newMarkId } from './newMarkId.ts';

it('names a mark by its first words, and never as another', () => {
  expect(newMarkId(new Set(), 'the so-called “experts” in Brussels')).toBe('the-so-called-experts-in');
  expect(newMarkId(new Set(['the-junta', 'the-junta-2']), 'the junta')).toBe('the-junta-3');
});

it('gives an id that a key can have, whatever the words', () => {
  for (const words of ['', '…', 'хунта', '军政府', 'con', 'a'.repeat(500), ' \n '])
    expect(isSlug(newMarkId(new Set(), words)), words).toBe(true);
});
