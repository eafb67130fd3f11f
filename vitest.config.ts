import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Left alone, Vitest keeps one of two cores for itself: the suite would take twice as long. */
const maxWorkers = availableParallelism();

/** Three ways to run a test, told apart by where it lies and how its name ends. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          maxWorkers,
          setupFiles: ['tests/support/setup-unit.ts'],
          testTimeout: 40_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          environment: 'jsdom',
          maxWorkers,
          setupFiles: ['tests/support/setup-unit.ts', 'tests/support/setup-component.ts'],
          // Two cores, many tests: longer than a single thing that is waited for.
          testTimeout: 40_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/app/set-up.ts'],
          testTimeout: 400_000,
          hookTimeout: 400_000,
          expect: { poll: { timeout: 30_000 } },
          maxWorkers,
          // After the others: a browser and jsdom together are too much for two cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
