import { describe, expect, it } from 'vitest';
import { fileNames } from './files.ts';
import { newFindings } from './findings.ts';

function named(...names: string[]) {
  const findings = newFindings();
  const texts = names.map((name) => ({ name, lang: '', text: '', annotations: [] }));
  const made = fileNames(texts, findings);
  const { losses } = findings.writing([]);
  return { made, losses: losses.length };
}

describe('fileNames', () => {
  it('gives each text a name that a file can have anywhere, and tells which had to change', () => {
    expect(named('ferry', 'Ferry', 'a/b: c?', '..', '.hidden.', 'straße_1')).toEqual({
      made: ['ferry', 'Ferry-2', 'a-b-c', 'text-4', 'hidden', 'straße_1'],
      losses: 4,
    });
  });

  it('cuts a long name, whatever it is made of', () => {
    // A pattern that looks for the end of a run from each of its signs would take minutes.
    const { made } = named(`a${'.'.repeat(300_000)}x`, `${'.'.repeat(300_000)}b`, 'c'.repeat(300));
    expect(made).toEqual(['a', 'b', 'c'.repeat(100)]);
  });
});
