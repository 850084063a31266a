import { describe, expect, it } from 'vitest';
import { RULES } from '../core/draft/rules/rules.ts';
import { ruleName, suggestionWhy } from './suggestions.ts';

describe('what a suggestion says', () => {
  it('knows every rule by a name and one sentence', () => {
    for (const { id } of RULES) {
      expect(ruleName(id), id).not.toBe(id);
      expect(suggestionWhy(id), id).toMatch(/^[“A-Z][^.!?]+\.$/u);
    }
  });

  it('says nothing of a rule it does not know', () => {
    expect(ruleName('of-old')).toBe('of-old');
    expect(suggestionWhy('of-old')).toBe('');
  });
});
