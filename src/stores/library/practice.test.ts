import { expect, test } from 'vitest';
import { practiceByTechnique } from './practice.ts';

function pack(slug: string, ...techniques: string[]) {
  return { slug, meta: { title: slug }, key: { items: techniques.map((technique) => ({ technique })) } };
}

test('lists the packs that use a technique, with how often', () => {
  const practices = practiceByTechnique([
    pack('ferry', 'slogan', 'mockery', 'slogan'),
    pack('marsh', 'slogan'),
  ]);
  expect(practices.get('slogan')).toEqual([
    { slug: 'ferry', title: 'ferry', answers: 2 },
    { slug: 'marsh', title: 'marsh', answers: 1 },
  ]);
  expect(practices.get('mockery')).toHaveLength(1);
  expect(practices.get('euphemism')).toBeUndefined();
});
