import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { withTables } from './document.ts';
import { DOCUMENT, measureEverywhere, tablesOf } from './measured.ts';

// Two seconds of work; more waiting where many tests run at once.
const PATIENCE = 60_000;

describe('docs/suggestions.md', () => {
  it(
    'shows what the suggestions do now: else run npm run bench:draft -- --write',
    async () => {
      const document = await readFile(DOCUMENT, 'utf8');
      const measured = await measureEverywhere();
      expect(document).toBe(withTables(document, measured.flatMap(tablesOf)));
    },
    PATIENCE,
  );
});

describe('withTables', () => {
  it('refuses a document without its marks', () => {
    expect(() => withTables('# Suggestions\n', [])).toThrow('needs the lines');
  });
});
