import { expect, test } from 'vitest';
import { corpusLabels } from './corpora.ts';

test('names the labels with their collections, and is null where there are none', () => {
  expect(corpusLabels({ semeval2020: 'Doubt', semeval2023: 'Doubt' })).toBe(
    'Doubt (SemEval-2020); Doubt (SemEval-2023)',
  );
  expect(corpusLabels({ semeval2023: 'Doubt' })).toBe('Doubt (SemEval-2023)');
  expect(corpusLabels({})).toBeNull();
});
