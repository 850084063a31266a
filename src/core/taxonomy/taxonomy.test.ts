import { describe, expect, it } from 'vitest';
import { isFamily } from './family.ts';
import { findTechnique, TECHNIQUES } from './taxonomy.ts';
import { FAMILIES } from './technique.ts';

describe('the taxonomy', () => {
  it('has at least 24 techniques, several in each family, with ids of their own', () => {
    expect(TECHNIQUES.length).toBeGreaterThanOrEqual(24);
    expect(new Set(TECHNIQUES.map(({ id }) => id)).size).toBe(TECHNIQUES.length);
    for (const family of FAMILIES) {
      expect(TECHNIQUES.filter((technique) => technique.family === family).length, family).toBeGreaterThan(5);
    }
  });

  it.each(TECHNIQUES.map((technique) => [technique.id, technique] as const))(
    'tells of %s when a span is it, and shows it once in a sentence',
    (id, { name, definition, example }) => {
      expect(findTechnique(id)?.name).toBe(name);
      expect(definition).toMatch(/\.$/);
      expect(example.text.split(example.quote)).toHaveLength(2);
    },
  );

  it('covers every label of both corpora but the two that have no device of words', () => {
    const labels2020 = new Set(TECHNIQUES.flatMap(({ semeval2020 }) => semeval2020 ?? []));
    const labels2023 = new Set(TECHNIQUES.flatMap(({ semeval2023 }) => semeval2023 ?? []));
    expect(labels2020.size).toBe(14);
    // Not covered: Appeal_to_Hypocrisy (whataboutism comes nearest) and Appeal_to_Time.
    expect(labels2023.size).toBe(21);
  });

  it('has what the corpora lack', () => {
    for (const id of [
      'uncited-number',
      'vague-attribution',
      'agentless-passive',
      'selective-sourcing',
      'headline-mismatch',
    ]) {
      expect(findTechnique(id)?.semeval2020, id).toBeUndefined();
    }
  });
});

describe('isFamily', () => {
  it('knows the three families and nothing else', () => {
    expect(FAMILIES.every(isFamily)).toBe(true);
    for (const other of ['constructor', 'Loaded-language', '', 0, null, undefined, ['loaded-language']]) {
      expect(isFamily(other)).toBe(false);
    }
  });
});
