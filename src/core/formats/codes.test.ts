import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblemSentence, lossSentence } from '../../messages/formats.ts';

describe('codes of problems and losses', () => {
  it('have a sentence each', async () => {
    const folder = import.meta.dirname;
    const names = await readdir(folder, { recursive: true });
    const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const told: string[] = [];
    for (const name of sources) {
      const source = await readFile(path.join(folder, name), 'utf8');
      for (const [, kind, code = ''] of source.matchAll(
        /\b(problem|loss|lose|code:|loss:|problem:)\s*\(?\s*'([a-z0-9-]+)'/g,
      )) {
        const isProblem = kind?.startsWith('problem');
        const detail = { code, where: '', expected: '', found: '', what: '' };
        const sentence = isProblem ? formatProblemSentence(detail) : lossSentence(detail);
        if (sentence === `${code.replaceAll('-', ' ')}.`) told.push(`${name}: ${code}`);
      }
    }
    expect(sources.length).toBeGreaterThan(10);
    expect(told).toEqual([]);
  });
});
