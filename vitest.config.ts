import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{bench,cli,fuzz,learners}/**/*.test.ts'],
          // The default leaves one core of two idle.
          maxWorkers: 2,
          // For what hangs; a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // What was built, read as files and played in a browser.
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/site.ts'],
          // Two pages at a time; after the unit tests, which build sites of their own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
